/**
 * The address of a file in the folder that a company publishes, in letters of ASCII.
 * @param base of the folder, with or without a slash at its end
 * @param file seen from there
 * @param anchor empty: the whole file
 */
export function publishedAt(base: string, file: string, anchor = ''): string {
	const path = file.split('/').map(encodeURIComponent).join('/');
	return `${base.replace(/\/$/, '')}/${path}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}
