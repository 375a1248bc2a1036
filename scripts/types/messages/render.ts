/** Messages of the stage render. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by render
export interface RenderMessages {}
