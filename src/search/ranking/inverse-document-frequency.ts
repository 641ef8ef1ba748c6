/** The inverse document frequency of BM25, never negative. */
export function inverseDocumentFrequency(rowCount: number, size: number): number {
  return Math.log(1 + (size - rowCount + 0.5) / (rowCount + 0.5));
}
