import type { Problem } from '../violations.ts';

/** An answer other than success, as Discord words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A body that Discord refuses; every problem is recorded as a violation. */
export class InvalidBody extends ApiError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], code = 50035) {
    super(400, code, `Invalid Form Body: ${problems.map(({ path, rule }) => `${path} ${rule}`).join('; ')}`);
    this.problems = problems;
  }
}

/** Throws if there are any problems. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidBody(problems);
}
