/** A rule that a request broke. */
export interface Problem {
  /** Where in the body, as `data.components[0].label`; empty for the body as a whole. */
  readonly path: string;
  /** What Discord or this project demands, and what came instead. */
  readonly rule: string;
}

/** A problem with the request it was found in. */
export interface Violation extends Problem {
  /** As `POST /channels/{channel_id}/messages`. */
  readonly route: string;
}

/** Everything that the bot did wrong, in order. */
export class ViolationLog {
  readonly #violations: Violation[] = [];

  get all(): readonly Violation[] {
    return this.#violations;
  }

  record(route: string, problems: readonly Problem[]): void {
    for (const { path, rule } of problems) this.#violations.push({ route, path, rule });
  }

  /** Forgets what was recorded, for a test that provoked it, and gives it. */
  take(): readonly Violation[] {
    return this.#violations.splice(0);
  }

  /** Throws with every violation on a line of its own, if there are any. */
  expectNone(): void {
    if (this.#violations.length > 0) throw new Error(describeViolations(this.#violations));
  }
}

/** Violations as readable lines. */
export function describeViolations(violations: readonly Violation[]): string {
  const lines = violations.map(({ route, path, rule }) => `  ${route} ${path || '(body)'}: ${rule}`);
  return `Discord's rules were broken ${lines.length} time(s):\n${lines.join('\n')}`;
}
