import { describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../bots/service/log.ts';
import { supervise } from '../../../bots/service/supervise.ts';
import { SurfaceError } from '../../../bots/service/surface.ts';
import { fakeSurface } from '../../fixtures/surface.ts';

const log = createLog('silent', []);
const unavailable = () => new SurfaceError('unavailable', 'slack.com cannot be reached\nwith more below');
const wrongToken = () => new SurfaceError('configuration', 'SLACK_BOT_TOKEN is not valid: https://api.slack.com/apps');

describe('surfaces under supervision', () => {
  it('come up although another cannot, which is tried again until it can', async () => {
    const slack = fakeSurface('slack', [unavailable(), unavailable(), null]);
    const discord = fakeSurface('discord');
    const supervisor = supervise([discord, slack], { log, pauses: [5, 10] });
    await supervisor.start();
    expect(supervisor.state(discord).state).toBe('up');
    expect(supervisor.state(slack)).toEqual({ state: 'down', reason: 'slack.com cannot be reached' });
    await vi.waitFor(() => expect(supervisor.state(slack).state).toBe('up'));
    expect(slack.starts).toHaveLength(3);
    await supervisor.stop();
  });

  it('are tried again after pauses that grow', async () => {
    const slack = fakeSurface('slack', Array.from({ length: 4 }, unavailable));
    const supervisor = supervise([slack], { log, pauses: [10, 40, 90] });
    await supervisor.start();
    await vi.waitFor(() => expect(slack.starts).toHaveLength(4));
    await supervisor.stop();
    const gaps = slack.starts.slice(1).map((at, i) => at - (slack.starts[i] ?? 0));
    for (const [i, least] of [10, 40, 90].entries()) expect(gaps[i]).toBeGreaterThanOrEqual(least - 2);
  });

  it('are not tried again where only the operator can help', async () => {
    const hopeless = vi.fn();
    const slack = fakeSurface('slack', [wrongToken()]);
    const discord = fakeSurface('discord');
    const supervisor = supervise([slack, discord], { log, pauses: [1], hopeless });
    await supervisor.start();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(slack.starts).toHaveLength(1);
    expect(hopeless).not.toHaveBeenCalled();
    expect(supervisor.state(discord).state).toBe('up');
  });

  it('end the process once none is left', async () => {
    const hopeless = vi.fn();
    await supervise([fakeSurface('slack', [wrongToken()])], { log, hopeless }).start();
    expect(hopeless).toHaveBeenCalledWith(['SLACK_BOT_TOKEN is not valid: https://api.slack.com/apps']);
  });

  it('are all told to end, and waited for no longer than the grace', async () => {
    const slow = fakeSurface('slack', [], { stops: 'never' });
    const broken = fakeSurface('discord', [], { stops: 'throws' });
    const supervisor = supervise([slow, broken], { log, grace: 30 });
    await supervisor.start();
    expect(await supervisor.stop()).toEqual(['slack']);
  });

  it('are not started again once ending', async () => {
    const slack = fakeSurface('slack', [unavailable(), unavailable()]);
    const supervisor = supervise([slack], { log, pauses: [5] });
    await supervisor.start();
    expect(await supervisor.stop()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(slack.starts).toHaveLength(1);
  });
});
