import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * The page loads its own program, style and font from here, and nothing from anywhere else; nobody may frame it but itself.
 * An answer that sets one of these itself keeps its own.
 */
export const headers = secureHeaders({
	contentSecurityPolicy: {
		defaultSrc: ["'none'"],
		scriptSrc: ["'self'"],
		styleSrc: ["'self'", NONCE],
		fontSrc: ["'self'"],
		imgSrc: ["'self'", 'data:'],
		connectSrc: ["'self'"],
		frameSrc: ["'self'"],
		baseUri: ["'none'"],
		formAction: ["'self'"],
		frameAncestors: ["'self'"],
	},
	referrerPolicy: 'no-referrer',
	xFrameOptions: 'SAMEORIGIN',
	crossOriginResourcePolicy: 'same-origin',
	crossOriginOpenerPolicy: 'same-origin',
	overwrite: false,
});

/**
 * Of a document shown within the page: it brings its own style, pictures and fonts with it, and nothing in it runs, whatever
 * its author wrote.
 */
export const documentPolicy =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
