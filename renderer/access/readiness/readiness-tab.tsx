import { Stack } from '@mantine/core';
import { AccessPage } from '../access-page.tsx';
import { Buildings } from './buildings.tsx';
import { Loop } from './loop.tsx';

/** Is the school ready: the loop of five stops, and the link of each building. */
export function ReadinessTab() {
  return (
    <AccessPage part="readiness">
      <div className="access-scroll">
        <Stack gap="xl" pb="lg" maw={1000}>
          <Loop />
          <Buildings />
        </Stack>
      </div>
    </AccessPage>
  );
}
