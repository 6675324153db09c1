import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue-green, the one accent. Shade 7 on white and shade 3 on dark keep AA contrast. */
const lagoon: MantineColorsTuple = [
  '#eaf6f6',
  '#d6eaeb',
  '#abd4d6',
  '#7dbdc1',
  '#57aaaf',
  '#3f9ea4',
  '#277b81',
  '#16696f',
  '#0d565b',
  '#063f43',
];

export const theme = createTheme({
  primaryColor: 'lagoon',
  colors: { lagoon },
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Source Sans 3', sans-serif",
  headings: { fontFamily: "'Source Sans 3', sans-serif", fontWeight: '700' },
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A closed list that stays in the page costs a scroll area and its place on every drawing.
    Combobox: { defaultProps: { keepMounted: false } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    // A panel gives its first field the focus: the list opens when somebody presses or types, and Enter takes the first hit.
    Select: {
      defaultProps: { size: 'sm', checkIconPosition: 'right', openOnFocus: false, selectFirstOptionOnChange: true },
    },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});
