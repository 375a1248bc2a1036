/** How long one step may take on a busy machine, in milliseconds. */
export const patience = 180_000;
