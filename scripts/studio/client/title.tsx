import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { areSeveral, companyName } from './companies.ts';
import { shownCompany } from './company-bar.tsx';
import { texts } from './start.ts';

/**
 * The heading of a view, which has the focus when one has come to the view, unless one has gone on in it by then. The window is
 * called the same, with the company where there are several, so that two windows, and what was visited, are told apart.
 */
export function Title({ of }: { of: string }): JSX.Element {
	const heading = useRef<HTMLHeadingElement>(null);
	const owner = areSeveral.value && !of.includes(companyName.value) ? [companyName.value] : [];
	const name = [of, ...owner, texts.name].join(' – ');
	useEffect(() => {
		document.title = name;
	}, [name]);
	useEffect(() => {
		if (document.activeElement?.id === 'main') heading.current?.focus();
	}, []);
	return (
		<h1 ref={heading} tabIndex={-1} aria-describedby={shownCompany}>
			{of}
		</h1>
	);
}
