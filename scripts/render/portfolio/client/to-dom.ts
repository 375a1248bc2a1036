import type { Element as Drawn } from 'hast';

/** What was drawn for a page, as elements of the one that is shown. */
export function toDom({ tagName, properties, children }: Drawn): HTMLElement {
	const made = document.createElement(tagName);
	for (const [name, value] of Object.entries(properties)) {
		const written = Array.isArray(value) ? value.join(' ') : String(value);
		if (value !== undefined && value !== null && value !== false)
			made.setAttribute(attribute(name), value === true ? '' : written);
	}
	for (const child of children) {
		if (child.type === 'text') made.append(child.value);
		if (child.type === 'element') made.append(toDom(child));
	}
	return made;
}

/** `ariaHidden` is `aria-hidden`, `className` is `class`. */
function attribute(name: string): string {
	if (name === 'className') return 'class';
	if (name === 'htmlFor') return 'for';
	return /^(?:aria|data)[A-Z]/u.test(name)
		? name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
		: name.toLowerCase();
}
