import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../start.ts';
import { patchChildren } from './patch-children.ts';

const words = texts.document.page;

/** What is left above a heading, in pixels. */
const margin = 16;

export interface WebPageProps {
	readonly html: string;
	/** The heading to be seen; undefined: whatever is seen. */
	readonly heading: string | undefined;
	/** Told of a heading that was chosen in the page. */
	readonly chosen: (heading: string) => void;
}

/** A document as its readers see it, in a frame of its own in which nothing runs. */
export function WebPage({ html, heading, chosen }: WebPageProps): JSX.Element {
	const frame = useRef<HTMLIFrameElement>(null);
	const [isReady, setReady] = useState(false);
	const tell = useRef(chosen);
	tell.current = chosen;

	function opened() {
		setReady(true);
		frame.current?.contentDocument?.addEventListener('click', (event) => {
			const target = event.target as Element;
			const link = target.closest('a');
			if (link !== null && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
			const heading = target.closest('h1, h2, h3, h4, h5, h6')?.textContent;
			if (link === null && heading) tell.current(heading);
		});
	}

	useEffect(() => {
		const shown = frame.current?.contentDocument;
		if (!isReady || !shown) return;
		// Parsed as a document of the frame: one of the page would have the page's policy, which blocks its style.
		const wanted = shown.implementation.createHTMLDocument();
		wanted.documentElement.innerHTML = html;
		for (const { name, value } of wanted.documentElement.attributes) shown.documentElement.setAttribute(name, value);
		patchChildren(shown.head, wanted.head);
		for (const { name, value } of wanted.body.attributes) shown.body.setAttribute(name, value);
		patchChildren(shown.body, wanted.body);
	}, [html, isReady]);

	useEffect(() => {
		const shown = frame.current?.contentDocument;
		const headings = [...(shown?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
		const there = headings.find(({ textContent }) => textContent === heading);
		const view = shown?.defaultView;
		// The frame alone is scrolled, and nothing gets the focus.
		if (there !== undefined) view?.scrollTo({ top: there.getBoundingClientRect().top + view.scrollY - margin });
	}, [heading, isReady]);

	return <iframe ref={frame} title={words.label} src="/document-frame" sandbox="allow-same-origin" onLoad={opened} />;
}
