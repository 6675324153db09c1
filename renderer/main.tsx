import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { theme } from './ui/theme.ts';

// The data are on this computer: nothing to wait for a network, nothing to poll; main announces changes.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Notifications position="bottom-center" limit={5} />
        <App />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
