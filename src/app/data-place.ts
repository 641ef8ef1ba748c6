import type { StorePlace } from '../store/open-store.ts';

/** A folder, or a PostgreSQL database where one is named. */
export interface DataPlace {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

/** The store's place. */
export function storePlace({ dataFolder, databaseUrl }: DataPlace): StorePlace {
  return databaseUrl === undefined ? { folder: dataFolder } : { url: databaseUrl };
}
