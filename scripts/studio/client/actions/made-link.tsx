import type { ComponentChildren, JSX } from 'preact';

export interface MadeLinkProps {
	readonly path: string;
	/** Undefined: it is published. */
	readonly by?: 'diff' | 'year';
	readonly children: ComponentChildren;
}

/** Opens a finished file beside the page. */
export function MadeLink({ path, by, children }: MadeLinkProps): JSX.Element {
	return (
		<a class="button" href={addressOfFile(path, by)} target="_blank" rel="noreferrer">
			{children}
		</a>
	);
}

/** Where the program hands out a finished file. */
export function addressOfFile(path: string, by: MadeLinkProps['by']): string {
	return by === undefined
		? `/api/file?${new URLSearchParams({ path })}`
		: `/api/made?${new URLSearchParams({ by, path })}`;
}
