/** What is used of a node of a parsed page. */
export interface PageNode {
  /** 1 for an element, 3 for text; see the DOM standard. */
  readonly nodeType: number;
  /** Of an element its name, in capitals or small letters. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly getAttribute?: (name: string) => string | null;
}

/** A parsed page. */
export interface Page extends PageNode {
  readonly body: PageNode;
  readonly querySelector: (selector: string) => PageNode | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageNode>;
}
