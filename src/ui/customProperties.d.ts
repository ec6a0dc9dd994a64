import 'react';

declare module 'react' {
  /** Measures handed to a stylesheet: `--share`, `--depth`. Colours never travel this way. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
