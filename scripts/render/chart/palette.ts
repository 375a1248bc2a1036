/** The colours of every chart, those of a page; renderers that know a dark page put its own in their place. */
export const palette = {
	ink: '#1d232b',
	secondary: '#56606b',
	hairline: '#d5dae0',
	paper: '#ffffff',
} as const;
