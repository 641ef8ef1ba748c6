import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

// Loaded before a program: when it ends, leaves the address of every module that was loaded in a file of the folder it
// was told.
const loaded = new Set<string>();
registerHooks({
  load: (url, context, next) => {
    loaded.add(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  const { LOADED_FILES_FOLDER: folder } = process.env;
  if (folder !== undefined) writeFileSync(join(folder, String(process.pid)), [...loaded].join('\n'));
});
