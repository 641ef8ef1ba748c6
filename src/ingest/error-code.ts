/** The system's code of a failed call, such as `EACCES`. Anything else is a fault, and thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
