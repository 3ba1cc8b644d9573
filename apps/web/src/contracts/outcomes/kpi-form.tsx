import { Button, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { Conflict } from '../../session/conflict.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { useRuleWords } from '../../words/rules.js';
import { useLocale, useWords } from '../../words/words.js';
import { KpiFigures, KpiSentences, KpiTerms, NatureQuestions } from './kpi-fields.js';
import { definitionOf, termsOf, valuesOf } from './kpi-values.js';
import { QualityCard } from './quality-card.js';
import { templatesQuery } from './queries.js';
import { functions, type KpiLine, type KpiPage, type Objective, type Quality } from './shapes.js';

/**
 * The guided form of a KPI: three questions, then what makes it measurable, the score changing as one writes. A draft
 * may be kept in any shape; put before the seats it must pass, and each reason stands at its field.
 */
export function KpiForm(props: {
  objective: Objective;
  kpi?: KpiPage;
  others: KpiLine[];
  close: () => void;
  made: (id: string) => void;
}) {
  const w = useWords();
  const { locale } = useLocale();
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  const freshen = useFreshening();
  const say = useRuleWords();
  const { objective, kpi } = props;
  const isDraft = !kpi || kpi.state === 'DRAFT';
  const form = useForm({ initialValues: valuesOf(kpi?.definition, kpi) });
  const forget = useDraft(`kpi:${org}:${kpi?.id ?? objective.id}`, form);
  const [of, setOf] = useState('');
  // What was kept while the proposal was refused: the next try goes on from there.
  const [kept, setKept] = useState<{ id: string; version: number } | undefined>(kpi);
  const shelf = useQuery(templatesQuery(org, locale));

  const definition = definitionOf(form.values);
  const [asked] = useDebouncedValue(
    JSON.stringify({ definition, isContractual: form.values.isContractual }),
    350,
  );
  const quality = useQuery({
    queryKey: [org, 'kpi-quality', objective.id, asked],
    queryFn: () => api.post<Quality>(address(`/objectives/${objective.id}/kpi-quality`), JSON.parse(asked)),
    enabled: Boolean((JSON.parse(asked) as { definition?: object }).definition),
    placeholderData: (before) => before,
    staleTime: Infinity,
    retry: false,
  });
  // A field that was refused says so once.
  const hints = Object.fromEntries(
    (quality.data?.facets ?? [])
      .flatMap(({ lacks }) => lacks)
      .map((lack) => [lack.pointer.slice(1), say(lack)] as const)
      .filter(([field]) => !form.errors[field === 'target' ? 'value' : field]),
  );

  const save = useMutation({
    mutationFn: async ({ propose, version }: { propose: boolean; version?: number }) => {
      if (!definition) return undefined;
      let now: { id: string; version: number };
      if (kept) {
        now = await api.put<KpiPage>(
          address(`/kpis/${kept.id}/definition`),
          definition,
          version ?? kept.version,
        );
        if (objective.seats.includes('IT'))
          now = await api.patch<KpiPage>(address(`/kpis/${kept.id}`), termsOf(form.values), now.version);
      } else {
        now = await api.post<KpiPage>(address(`/objectives/${objective.id}/kpis`), {
          definition,
          ...termsOf(form.values),
        });
      }
      setKept(now);
      if (propose) await api.post(address(`/kpis/${now.id}/proposal`), {}, { version: now.version });
      return now.id;
    },
    onSuccess: async (id) => {
      if (!id) return form.setErrors({ atBeneficiary: w('kpi.answerFirst') });
      forget();
      await freshen();
      props.made(id);
    },
    onError: async (error) => {
      await queries.invalidateQueries({ queryKey: [org, 'contract'] });
      if (isProblem(error)) form.setErrors(fieldsOf(error.fields()));
    },
  });

  return (
    <Modal
      opened
      onClose={props.close}
      title={kpi ? w('kpi.edit') : w('kpi.add')}
      size={1060}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <form
        className="kpi-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ propose: isDraft });
        }}
      >
        <div className="kpi-form-fields">
          <Conflict
            beside={form.values}
            error={save.error}
            theirs={() => {
              forget();
              props.close();
              void freshen();
            }}
            mine={async () => {
              const fresh = await api.get<KpiPage>(address(`/kpis/${kept!.id}`));
              save.mutate({ propose: false, version: fresh.version });
            }}
          />
          <p className="dim">{objective.statement}</p>
          {!kpi && (
            <Group grow align="end">
              <NativeSelect
                label={w('kpi.shelf')}
                data={[
                  { value: '', label: w('kpi.shelfAll') },
                  ...functions.map((value) => ({ value, label: w(`kpi.function.${value}`) })),
                ]}
                value={of}
                onChange={(event) => setOf(event.currentTarget.value)}
              />
              <NativeSelect
                label={w('kpi.template')}
                data={[
                  { value: '', label: w('kpi.fromScratch') },
                  ...(shelf.data?.items ?? [])
                    .filter(({ businessFunction }) => !of || businessFunction === of)
                    .map(({ key, definition: { name } }) => ({ value: key, label: name })),
                ]}
                onChange={(event) => {
                  const chosen = shelf.data?.items.find(({ key }) => key === event.currentTarget.value);
                  if (chosen) form.setValues({ ...valuesOf(chosen.definition), ...termsOnly(form.values) });
                }}
              />
            </Group>
          )}
          <TextInput
            label={w('kpi.name')}
            description={hints['name'] ?? w('kpi.nameHint')}
            required
            withAsterisk={false}
            maxLength={200}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <NatureQuestions form={form} />
          <Textarea
            label={w('kpi.definition')}
            description={hints['definition']}
            autosize
            maxLength={2000}
            {...form.getInputProps('definition')}
          />
          <KpiSentences form={form} hints={hints} />
          <KpiFigures form={form} hints={hints} others={props.others} />
          {objective.seats.includes('IT') || !kpi ? <KpiTerms form={form} /> : null}
        </div>
        <aside className="kpi-form-aside">
          <h3 className="small-head">{w('kpi.quality')}</h3>
          {quality.data && definition ? (
            <QualityCard quality={quality.data} />
          ) : (
            <p className="dim">{w('kpi.qualityWaits')}</p>
          )}
          {!isDraft && <p className="dim">{w('kpi.asksAnew')}</p>}
          <Group mt="md">
            <Button type="submit" loading={save.isPending}>
              {isDraft ? w('kpi.propose') : w('kpi.newVersion')}
            </Button>
            {isDraft && (
              <Button
                variant="default"
                loading={save.isPending}
                onClick={() => save.mutate({ propose: false })}
              >
                {w('kpi.keepDraft')}
              </Button>
            )}
          </Group>
        </aside>
      </form>
    </Modal>
  );
}

/** The API speaks of the target and of the answers as wholes; the form has a field for each part. */
function fieldsOf(errors: Record<string, string>): Record<string, string> {
  const { target, answers, ...rest } = errors;
  const short = Object.entries(rest).map(([field, message]) => [field.split('.').at(-1)!, message] as const);
  return {
    ...Object.fromEntries(short),
    ...(target && { value: target }),
    ...(answers && { atBeneficiary: answers }),
  };
}

function termsOnly(values: Parameters<typeof termsOf>[0]) {
  const { weight, isContractual, isCreditable, inSteeringReport, accountablePersonId } = values;
  return { weight, isContractual, isCreditable, inSteeringReport, accountablePersonId };
}
