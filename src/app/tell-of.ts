import type { App } from '../app.ts';
import { complainOfFault } from './complain.ts';
import type { Notice } from './notice.ts';

/** Tells what is wrong with the articles now, and from now on what changes, until the function it returns is called. */
export function tellOf(app: App, tell: (notice: Notice) => void): () => void {
  let isOver = false;
  for (const notice of app.notices()) tell(notice);
  app
    .follow((notice) => {
      if (!isOver) tell(notice);
    })
    .catch((error: unknown) => complainOfFault(error));
  return () => {
    isOver = true;
  };
}
