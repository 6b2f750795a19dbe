import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  ServiceClientCredentialsFactory,
  type BotFrameworkAuthentication,
} from 'botframework-connector';

export interface BotIdentity {
  /** Empty: nothing that arrives is checked and nothing that leaves is signed; the host allows it on this machine only. */
  readonly appId: string;
  /** OpenID metadata of the keys that sign what Teams sends. */
  readonly openIdMetadata: string;
  /** Token for what is sent to Teams. */
  readonly token: () => Promise<string>;
}

const audience = 'https://api.botframework.com';

/** Checks the bearer of everything that arrives (signature, issuer, audience, service address, expiry) as the Bot Framework prescribes. */
export const createBotAuthentication = (identity: BotIdentity): BotFrameworkAuthentication => {
  const { openIdMetadata } = identity;
  // Skills are not spoken to: a caller with a skill's token is refused by this configuration, which names none.
  const configuration = new AuthenticationConfiguration();
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    // Where tokens come from: asked for by the credentials below, never by the library.
    openIdMetadata,
    audience,
    audience,
    openIdMetadata,
    openIdMetadata,
    openIdMetadata,
    '',
    new Credentials(identity),
    configuration,
  );
};

class Credentials extends ServiceClientCredentialsFactory {
  readonly #identity: BotIdentity;

  constructor(identity: BotIdentity) {
    super();
    this.#identity = identity;
  }

  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId !== '' && appId === this.#identity.appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(this.#identity.appId === '');
  }

  createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    const { appId, token } = this.#identity;
    return Promise.resolve({
      async signRequest(request) {
        if (appId !== '') request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    });
  }
}
