/** Where sources differ: what each says, side by side, which is used here and why. */
import type { Account } from '../../dataset/schema.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './Accounts.module.css';
import { Section } from './Section.tsx';

export function Accounts({ accounts }: { accounts: readonly Account[] }) {
  const words = useWords().details;
  if (accounts.length === 0) return null;
  return (
    <Section title={words.eventOf.accounts}>
      {accounts.map((account, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two accounts may be about the same
        <div key={place} className={styles['account']}>
          <h4>{words.eventOf.accountsOn(words.accountsAbout[account.about])}</h4>
          {account.note !== undefined && <p dir="auto">{account.note}</p>}
          <ul>
            {account.versions.map((version) => (
              <Version key={`${version.source} ${version.value}`} version={version} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Version({ version }: { version: Account['versions'][number] }) {
  const { sources } = useSession().network;
  const words = useWords().details.eventOf;
  const source = sources.get(version.source);
  return (
    <li className={styles['version']} data-preferred={version.preferred || undefined}>
      <strong dir="auto">{version.value}</strong>
      {version.preferred && <span className={styles['used']}>{words.preferred}</span>}
      <cite dir="auto">
        {source === undefined ? version.source : [source.publisher, source.title].filter(Boolean).join(', ')}
      </cite>
      {version.why !== undefined && <span dir="auto">{words.why(version.why)}</span>}
    </li>
  );
}
