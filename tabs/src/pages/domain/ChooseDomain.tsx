import type { ReactElement } from 'react';
import type { Domain } from '@ipmo-hub/teams-app/lists';
import { useAddress } from '../../app/AddressContext';
import { Message } from '../../parts/Message';
import { words } from '../../words';
import { PlainButton } from '../../parts/PlainButton';

/** The address names no domain, or one that is gone. */
export const ChooseDomain = ({ domains }: { readonly domains: readonly Domain[] }): ReactElement => {
  const address = useAddress();
  return (
    <Message
      title={words.domain.chooseDomain}
      actions={domains.map(({ id, code, title }) => (
        <PlainButton
          key={id}
          onClick={() => {
            address.go({ pathname: `/domain/${encodeURIComponent(code)}`, search: '', step: true });
          }}
        >
          {title}
        </PlainButton>
      ))}
    />
  );
};
