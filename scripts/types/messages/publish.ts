/** Messages of the stage publish. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by publish
export interface PublishMessages {}
