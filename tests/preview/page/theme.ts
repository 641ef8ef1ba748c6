/** Dark or light, as the system has it until someone chooses. */
export class Theme {
  isDark = !matchMedia('(prefers-color-scheme: light)').matches;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#apply();
  }

  choose(isDark: boolean): void {
    this.isDark = isDark;
    this.#apply();
    this.#changed();
  }

  #apply(): void {
    document.documentElement.dataset['theme'] = this.isDark ? 'dark' : 'light';
  }
}
