import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';

export interface Received {
  /** HTTP status for whoever called. */
  readonly status: number;
  readonly body?: unknown;
}

/** CloudAdapter without its HTTP part, which writes its errors to the console and into the answer. */
export class TeamsAdapter extends CloudAdapter {
  /** One activity, with the Authorization header it came with. Rejects with what `logic` rejects with. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (turn: TurnContext) => Promise<void>,
  ): Promise<Received> {
    let answer: InvokeResponse | undefined;
    try {
      answer = await this.processActivity(authorization, activity, logic);
    } catch (error) {
      if (isAuthenticationError(error)) return { status: 401 };
      throw error;
    }
    return answer ? { status: answer.status, body: answer.body } : { status: 200 };
  }
}

// The library's own class, or jsonwebtoken's errors where it lets them through.
const isAuthenticationError = (error: unknown): boolean =>
  error instanceof AuthenticationError ||
  (error instanceof Error && ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name));
