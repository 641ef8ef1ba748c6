import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

/** The page's script and styles, by their paths on the server. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}main.ts`, `${PAGE}page.css`],
    outdir: PAGE,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${path.slice(PAGE.length)}`, text]));
}
