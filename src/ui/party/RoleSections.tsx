import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { textIn } from '../format';
import { RecordRows } from '../record/RecordRows';
import { compareRows } from '../record/row-order';
import { type RowItem, rowOf } from '../record/row-state';
import { Section } from '../record/Section';
import type { RoleGroup, RoleItem } from './role-groups';

/** The records of an organisation by role, each with its state at the clock; a row opens the record, where its source stands. */
export function RoleSections({ groups }: { groups: readonly RoleGroup[] }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const said = ({ unit, note }: RoleItem['parts'][number]) => [
    ...(unit ? [t('party.asUnit', { unit })] : []),
    ...(note ? [textIn(note, lang)] : []),
  ];
  const row = ({ entity, parts }: RoleItem): RowItem => ({
    ...rowOf(entity),
    ...(parts.length > 0 ? { aside: parts.flatMap(said).join(' · ') } : {}),
  });
  return groups.map(({ role, items }) => (
    <Section key={role} title={t(`role.${role}`)} aside={items.length}>
      <RecordRows items={items.map(row).sort(compareRows(day))} cap={10} />
    </Section>
  ));
}
