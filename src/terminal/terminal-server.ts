/** The id of the server that the terminal is, with one user. */
export const TERMINAL_SERVER = 'terminal';
