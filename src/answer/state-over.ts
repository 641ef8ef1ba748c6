/** The state of what is made of parts: a new one whenever one of them has changed. @param states those of the parts. */
export function stateOver(states: () => readonly object[]): () => object {
  let last: { readonly of: readonly object[]; readonly state: object } | undefined;
  return () => {
    const now = states();
    if (last === undefined || now.some((state, at) => state !== last?.of[at])) last = { of: now, state: {} };
    return last.state;
  };
}
