/** Hears of a fault that was survived: an article that could not be indexed, or whose quotes could not be read. */
export type OnFault = (error: unknown, what: string) => void;
