import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Session, sessionCookie } from './session.ts';

/**
 * Lets through only what the page of this start asks. The address is checked as the browser names it, so that no other name
 * can be led here (DNS rebinding); what changes anything comes from our own page alone (CSRF); and everything bears the token of
 * this start, which the address in the terminal hands over once.
 * @param hosts the names that this server has: `127.0.0.1:4173`
 */
export function guard(session: Session, hosts: () => readonly string[]): MiddlewareHandler {
	return async (context, next) => {
		const { req } = context;
		const host = req.header('host');
		if (host === undefined || !hosts().includes(host)) return context.text('', 421);
		const origin = req.header('origin');
		const isRead = req.method === 'GET' || req.method === 'HEAD';
		if (origin === undefined ? !isRead : origin !== `http://${host}`) return context.text('', 403);
		const site = req.header('sec-fetch-site');
		const handed = req.path === '/' && isRead ? req.query('token') : undefined;
		if (handed !== undefined && session.isToken(handed)) {
			setCookie(context, sessionCookie, session.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
			return context.redirect('/', 303);
		}
		if (site !== undefined && site !== 'same-origin' && site !== 'none') return context.text('', 403);
		if (!session.isToken(getCookie(context, sessionCookie))) return context.text('', 401);
		return next();
	};
}
