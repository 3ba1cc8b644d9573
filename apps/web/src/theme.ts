import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a coal that still glows. Shade 7 carries white text in both schemes. */
const ember: MantineColorsTuple = [
  '#fff4ed',
  '#ffe4d3',
  '#fdc7a7',
  '#fba371',
  '#f58a54',
  '#e9621f',
  '#d04a10',
  '#b23a0c',
  '#8f2f10',
  '#742a12',
];
/** Paper and ink rather than steel: neutrals lean warm in both schemes. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f4f0eb',
  '#e9e3dc',
  '#dad2c9',
  '#c0b6ab',
  '#958a7f',
  '#6b625a',
  '#554d46',
  '#3d3731',
  '#26221e',
];
const dark: MantineColorsTuple = [
  '#ece6df',
  '#d3cbc2',
  '#b3aaa0',
  '#8d847b',
  '#514a43',
  '#3e3832',
  '#2b2622',
  '#1c1815',
  '#161310',
  '#0f0d0b',
];

export const theme = createTheme({
  primaryColor: 'ember',
  primaryShade: 7,
  colors: { ember, gray, dark },
  fontFamily: "'Inter Variable', ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
  headings: { fontFamily: "'Fraunces Variable', 'Iowan Old Style', Georgia, serif", fontWeight: '560' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Popover: { defaultProps: { shadow: 'md' } },
    Modal: { defaultProps: { centered: true, radius: 'lg' } },
  },
});

/** Mantine's own error red is 3.3:1 on white; readers of errors deserve 4.5. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf9f6',
    '--mantine-color-error': '#a8231c',
    '--mantine-color-placeholder': '#6b625a',
    '--mantine-color-dimmed': '#655c54',
    '--surface': '#ffffff',
    '--surface-sunk': '#f4f0eb',
    '--line': '#e6dfd7',
    '--line-strong': '#8b8178',
    '--ink': '#26221e',
    '--accent-text': '#a5350b',
    '--accent-wash': '#fff1e8',
    '--accent-fill': '#b23a0c',
    '--tone-good': '#2c6b45',
    '--tone-soon': '#8a5a00',
    '--tone-due': '#a5350b',
    '--tone-late': '#a8231c',
    '--tone-asleep': '#4c3a78',
    '--tone-quiet': '#655c54',
  },
  dark: {
    '--mantine-color-error': '#ff9489',
    '--mantine-color-placeholder': '#a1978d',
    '--mantine-color-dimmed': '#b3aaa0',
    '--surface': '#25201c',
    '--surface-sunk': '#171411',
    '--line': '#3a342f',
    '--line-strong': '#8d847b',
    '--ink': '#ece6df',
    '--accent-text': '#fba371',
    '--accent-wash': '#33241b',
    '--accent-fill': '#e9621f',
    '--tone-good': '#86cfa3',
    '--tone-soon': '#e8b95a',
    '--tone-due': '#fba371',
    '--tone-late': '#ff9489',
    '--tone-asleep': '#c3b0f5',
    '--tone-quiet': '#b3aaa0',
  },
});
