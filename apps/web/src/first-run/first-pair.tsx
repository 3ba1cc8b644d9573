import { Button, Group, NativeSelect, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { Person, RelationshipPage, RelationshipRow, Side } from '../api/shapes.js';
import { noPerson, personBody, PersonFields } from '../relationships/person-fields.js';
import { seatRoles, usualSeat } from '../relationships/seat-roles.js';
import { kraljicOf, segmentOf } from '../relationships/segment-choice.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { dayIn, instantOf } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

const marks = ['1', '2', '3', '4', '5'];

/**
 * From a register to a first call in one form: which supplier, what it means, who speaks to whom, and when
 * they last did. Each step is skipped when it was done before, so that a broken connection can be resumed.
 */
export function FirstPair(props: { relationships: RelationshipRow[] }) {
  const w = useWords();
  const { locale } = useLocale();
  const { org, address, me, membership, zone } = useOrganisation();
  const navigate = useNavigate();
  const freshen = useFreshening();
  const heaviest = [...props.relationships].sort(
    (a, b) => Number(b.annualValue?.amount ?? 0) - Number(a.annualValue?.amount ?? 0),
  );
  const form = useForm({
    initialValues: {
      relationshipId: heaviest[0]?.id ?? '',
      businessImpact: '',
      supplyRisk: '',
      who: 'me' as 'me' | 'other',
      ours: noPerson(),
      theirs: noPerson(),
      ourSeat: '',
      theirSeat: '',
      lastSpokeOn: '',
    },
  });
  const forget = useDraft(`first-pair:${org}`, form);
  const { personId } = membership;
  const { data: myself } = useQuery({
    queryKey: [org, 'people', personId],
    queryFn: () => api.get<Person>(address(`/people/${personId}`)),
    enabled: Boolean(personId),
  });
  // The seat asks for the level of who takes it, so that what they say to each other counts.
  const ourLevel = form.values.who === 'me' && myself ? myself.level : form.values.ours.level;
  const theirLevel = form.values.theirs.level;
  const ourSeat = form.values.ourSeat || usualSeat.customer[ourLevel];
  const theirSeat = form.values.theirSeat || usualSeat.supplier[theirLevel];
  const { businessImpact, supplyRisk } = form.values;
  const chosen = heaviest.find(({ id }) => id === form.values.relationshipId);
  const make = useMutation({
    mutationFn: async () => {
      const { values } = form;
      const id = values.relationshipId;
      const impact = Number(values.businessImpact);
      const risk = Number(values.supplyRisk);
      const load = () => api.get<RelationshipPage>(address(`/relationships/${id}`));
      const known = await load();
      if (!known.segment)
        await api.post(
          address(`/relationships/${id}/segmentation`),
          { businessImpact: impact, supplyRisk: risk, segment: segmentOf[kraljicOf(impact, risk)] },
          { version: known.version ?? undefined },
        );
      const person = async (side: Side) => {
        if (side === 'customer' && values.who === 'me' && membership.personId) return membership.personId;
        const told = side === 'customer' ? values.ours : values.theirs;
        const body = personBody(told, side, known.supplier.id, locale);
        const made = api.post<{ id: string }>(address('/people'), body);
        return made.then(
          ({ id }) => id,
          (error: unknown) => {
            throw isProblem(error) ? error.within(side === 'customer' ? 'ours' : 'theirs') : error;
          },
        );
      };
      const seat = async (side: Side, roleCode: string) => {
        const filled = known.seats.find((one) => one.side === side && one.holder);
        if (filled) return { seatId: filled.id, personId: filled.holder!.id };
        const personId = await person(side);
        const made = await api.post<{ id: string }>(address(`/relationships/${id}/seats`), {
          side,
          roleCode,
          requiredLevel: side === 'supplier' ? theirLevel : ourLevel,
          isKeyPersonnel: false,
          personId,
          // They have sat there at least since they last spoke.
          from: values.lastSpokeOn || dayIn(now(), zone),
        });
        return { seatId: made.id, personId };
      };
      const ours = await seat('customer', ourSeat);
      const theirs = await seat('supplier', theirSeat);
      const pair = await api.post<{ id: string }>(address('/pairs'), {
        relationshipId: id,
        customerSeatId: ours.seatId,
        supplierSeatId: theirs.seatId,
        activate: true,
      });
      if (values.lastSpokeOn)
        await api.post(address('/touchpoints'), {
          pairId: pair.id,
          type: 'CALL',
          heldAt: instantOf(`${values.lastSpokeOn}T12:00`, zone),
          durationMinutes: 15,
          participants: [ours.personId, theirs.personId],
          initiatedBy: 'customer',
        });
    },
    onSuccess: async () => {
      forget();
      await freshen();
      await navigate({ to: '/o/$org', params: { org } });
    },
    onError: (error) => {
      if (!isProblem(error)) return;
      const fields = error.fields();
      form.setErrors(fields);
      const [first] = Object.keys(fields);
      if (first) form.getInputNode(first)?.focus();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Stack gap="lg" mt="sm">
        <Refused error={make.error} beside={form.values} />
        <Select
          label={w('firstRun.which')}
          searchable
          allowDeselect={false}
          required
          withAsterisk={false}
          data={heaviest.map((row) => ({ value: row.id, label: row.supplier.name }))}
          {...form.getInputProps('relationshipId')}
        />
        {!chosen?.segment && (
          <fieldset className="group">
            <legend>{w('firstRun.weight')}</legend>
            <Group grow align="start">
              <NativeSelect
                label={w('rel.impact')}
                description={w('rel.impactHint')}
                required
                withAsterisk={false}
                data={['', ...marks]}
                {...form.getInputProps('businessImpact')}
              />
              <NativeSelect
                label={w('rel.risk')}
                description={w('rel.riskHint')}
                required
                withAsterisk={false}
                data={['', ...marks]}
                {...form.getInputProps('supplyRisk')}
              />
            </Group>
            <p className="proposed" aria-live="polite">
              {businessImpact && supplyRisk
                ? w('rel.proposed', {
                    segment: w(`segment.${segmentOf[kraljicOf(Number(businessImpact), Number(supplyRisk))]}`),
                  })
                : w('firstRun.weightWhy')}
            </p>
          </fieldset>
        )}
        <fieldset className="group">
          <legend>{w('firstRun.ours')}</legend>
          <Stack gap="sm">
            <SegmentedControl
              aria-label={w('firstRun.ours')}
              data={[
                { value: 'me', label: `${w('firstRun.me')} (${me.user.name})` },
                { value: 'other', label: w('firstRun.someone') },
              ]}
              {...form.getInputProps('who')}
            />
            {form.values.who === 'other' && <PersonFields form={form} path="ours" />}
            <SeatChoice side="customer" {...form.getInputProps('ourSeat')} value={ourSeat} />
          </Stack>
        </fieldset>
        <fieldset className="group">
          <legend>{w('firstRun.theirs')}</legend>
          <Stack gap="sm">
            <PersonFields form={form} path="theirs" />
            <SeatChoice side="supplier" {...form.getInputProps('theirSeat')} value={theirSeat} />
          </Stack>
        </fieldset>
        <TextInput
          type="date"
          label={w('firstRun.lastSpoke')}
          description={w('firstRun.lastSpokeHint')}
          max={dayIn(now(), zone)}
          {...form.getInputProps('lastSpokeOn')}
        />
        <Group>
          <Button type="submit" size="md" loading={make.isPending}>
            {w('firstRun.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** As what they speak: the level proposes it, whoever forms the pair decides. */
function SeatChoice({ side, ...field }: { side: Side; value: string }) {
  const w = useWords();
  return (
    <NativeSelect
      label={w('firstRun.seat')}
      data={seatRoles[side].map((value) => ({ value, label: w.code('seatRole', value) }))}
      {...field}
    />
  );
}
