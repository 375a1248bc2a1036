import type { JSX } from 'preact';
import { texts } from '../start.ts';

const words = texts.document.page;

/** The pages of a PDF, one below the other. @param pages each an SVG */
export function PaperPages({ pages }: { pages: readonly string[] }): JSX.Element {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
		<section class="paper" tabIndex={0} aria-label={words.paper}>
			{pages.map((page, index) => (
				<img
					key={`${index}`}
					src={`data:image/svg+xml,${encodeURIComponent(page)}`}
					alt={words.pageOf(index + 1, pages.length)}
				/>
			))}
		</section>
	);
}
