/** Messages about pictures of figures. */
export interface ChartMessages {
	'chart-unknown': { readonly key: string; readonly nearest: string | undefined };
	/** `path`: what leads to its rows. */
	'chart-rows': { readonly chart: string; readonly path: string; readonly nearest: string | undefined };
	'chart-column': {
		readonly chart: string;
		readonly path: string;
		readonly column: string;
		readonly nearest: string | undefined;
	};
	'chart-value': { readonly chart: string; readonly column: string; readonly text: string };
}
