/** By which a reader of the file tells what the program set behind the text from what its author wrote; no heading is called so. */
export const frameAnchors = { distribution: '_distribution', changes: '_changes' } as const;
