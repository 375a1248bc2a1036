/** Messages of the stage render. */
export interface RenderMessages {
	'link-refused': { readonly address: string };
}
