/** Marks in the contents which document is being read. */
export function markCurrent(page: Document): void {
	const links = new Map(
		[...page.querySelectorAll('nav a')].map((link) => [decodeURIComponent(link.getAttribute('href') ?? ''), link]),
	);
	const visible = new Set<string>();
	const parts = [...page.querySelectorAll('article')];
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) visible.add(target.id);
				else visible.delete(target.id);
			}
			const current = parts.find(({ id }) => visible.has(id));
			for (const [address, link] of links) {
				if (address === `#${current?.id}`) mark(link);
				else link.removeAttribute('aria-current');
			}
		},
		// What stands in the upper third of the window is what is read, but for the foot of what went before.
		{ rootMargin: '-60px 0px -66% 0px' },
	);
	for (const part of parts) observer.observe(part);
}

/** The list beside the text moves along; above the text it stays, since the window would move with it. */
function mark(link: Element): void {
	link.setAttribute('aria-current', 'true');
	const side = link.closest('.side');
	if (side === null || side.scrollHeight <= side.clientHeight) return;
	const [inner, outer] = [link.getBoundingClientRect(), side.getBoundingClientRect()];
	if (inner.top < outer.top || inner.bottom > outer.bottom)
		side.scrollTop += inner.top - outer.top - side.clientHeight / 3;
}
