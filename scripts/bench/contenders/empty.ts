/** An extension that does nothing: what any content script costs. */
void 0
