/**
 * A character that no text may hold, whoever wrote it: controls, lone surrogates, private use (the merge's own
 * tokens), noncharacters, marks that turn the reading direction, line and paragraph separators.
 */
export const unprintable =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\uFEFF\uFFF9-\uFFFB]/u;
