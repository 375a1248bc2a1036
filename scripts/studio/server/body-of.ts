import type { Context } from 'hono';
import type { z } from 'zod';
import { studioServerTexts } from '../../messages/studio-server.ts';
import type { Language } from '../../types/index.ts';
import { Refused } from './refused.ts';

/** What was sent, by its schema; what is no such thing is refused in words. */
export async function bodyOf<T>(context: Context, schema: z.ZodType<T>, language: Language): Promise<T> {
	const sent: unknown = await context.req.json().catch(() => undefined);
	const { data, error } = schema.safeParse(sent);
	if (data !== undefined) return data;
	const detail = error?.issues[0]?.path.join('.') || 'JSON';
	throw new Refused(400, studioServerTexts[language].malformed(detail));
}
