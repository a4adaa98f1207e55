import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../bots/discord/limits.ts';

describe('the limits', () => {
  it('stand as issued, frozen, each with its page', () => {
    expect(LIMITS.components.max).toBe(40);
    expect(LIMITS.text.max).toBe(4000);
    expect(LIMITS.choices.max).toBe(25);
    expect(LIMITS.customId.max).toBe(100);
    expect(LIMITS.tokenMs.max).toBe(15 * 60 * 1000);
    expect(Object.isFrozen(LIMITS)).toBe(true);
    for (const limit of Object.values(LIMITS)) {
      expect(Object.isFrozen(limit)).toBe(true);
      expect(new URL(limit.page).hostname).toMatch(/(^|\.)(discord|github)\.com$/);
      expect(limit.of).not.toBe('');
    }
  });
});
