import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { segments, type RelationshipPage, type Segment } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { useDeed } from '../shell/deed.js';
import { Panel } from '../ui/page.js';
import { Quadrant } from '../ui/pictures.js';
import { useWords, type Words } from '../words/words.js';
import { kraljicOf, segmentOf } from './segment-choice.js';

const marks = ['1', '2', '3', '4', '5'];

function KraljicPicture(props: { impact: number; risk: number; w: Words }) {
  const { impact, risk, w } = props;
  return (
    <Quadrant
      x={risk}
      y={impact}
      corners={[w('kraljic.LEVERAGE'), w('kraljic.STRATEGIC'), w('kraljic.ROUTINE'), w('kraljic.BOTTLENECK')]}
      xLabel={w('rel.risk')}
      yLabel={w('rel.impact')}
      label={w('rel.quadrant', { impact, risk, quadrant: w(`kraljic.${kraljicOf(impact, risk)}`) })}
    />
  );
}

/** Two marks propose a segment; a person confirms it, or says why not. */
export function Segmentation(props: { page: RelationshipPage; canGovern: boolean }) {
  const w = useWords();
  const { page, canGovern } = props;
  const [editing, setEditing] = useState(!page.assessment && canGovern);
  const form = useForm({
    initialValues: {
      businessImpact: String(page.assessment?.businessImpact ?? 3),
      supplyRisk: String(page.assessment?.supplyRisk ?? 3),
      segment: '' as Segment | '',
      overrideReason: '',
    },
  });
  const impact = Number(form.values.businessImpact);
  const risk = Number(form.values.supplyRisk);
  const proposed = segmentOf[kraljicOf(impact, risk)];
  const chosen = form.values.segment || proposed;
  const assess = useDeed(() => setEditing(false), form);
  return (
    <Panel
      title={w('rel.segmentation')}
      aside={
        canGovern &&
        !editing && (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
            {page.assessment ? w('rel.segmentAgain') : w('rel.segmentNow')}
          </Button>
        )
      }
    >
      <div className="segmentation">
        {page.assessment || editing ? (
          <KraljicPicture impact={impact} risk={risk} w={w} />
        ) : (
          <p className="empty-text">{w('segment.none')}</p>
        )}
        {editing ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              assess.mutate({
                path: `/relationships/${page.id}/segmentation`,
                body: {
                  businessImpact: impact,
                  supplyRisk: risk,
                  segment: chosen,
                  ...(chosen !== proposed && { overrideReason: form.values.overrideReason }),
                },
                version: page.version,
              });
            }}
          >
            <Stack gap="sm">
              <Conflict error={assess.error} {...assess.conflict} />
              <NativeSelect
                label={w('rel.impact')}
                description={w('rel.impactHint')}
                data={marks}
                {...form.getInputProps('businessImpact')}
              />
              <NativeSelect
                label={w('rel.risk')}
                description={w('rel.riskHint')}
                data={marks}
                {...form.getInputProps('supplyRisk')}
              />
              <p className="proposed" aria-live="polite">
                {w('rel.proposed', { segment: w(`segment.${proposed}`) })}
              </p>
              <NativeSelect
                label={w('rel.confirmSegment')}
                data={segments.map((value) => ({ value, label: w(`segment.${value}`) }))}
                {...form.getInputProps('segment')}
                value={chosen}
              />
              {chosen !== proposed && (
                <TextInput
                  label={w('rel.overrideReason')}
                  description={w('rel.overrideHint')}
                  required
                  withAsterisk={false}
                  {...form.getInputProps('overrideReason')}
                />
              )}
              <Group>
                <Button type="submit" loading={assess.isPending}>
                  {w('act.confirm')}
                </Button>
                {page.assessment && (
                  <Button
                    variant="subtle"
                    onClick={() => {
                      form.reset();
                      setEditing(false);
                    }}
                  >
                    {w('act.cancel')}
                  </Button>
                )}
              </Group>
            </Stack>
          </form>
        ) : (
          page.segment && (
            <div>
              <p className="figure-big">{w(`segment.${page.segment}`)}</p>
              {page.assessment?.overrideReason && (
                <p className="empty-text">{page.assessment.overrideReason}</p>
              )}
            </div>
          )
        )}
      </div>
    </Panel>
  );
}
