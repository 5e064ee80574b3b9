import { t } from '../../../i18n/index.ts';
import { payerRoutes, payerRules } from '../../../resources/index.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { useModel } from '../../core/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading2, SmallHeading, Text } from '../../ui/text.tsx';
import { Explained } from '../../ui/words/explained.tsx';
import { usePayerAnswers } from './payer-answers.ts';
import { PayerCall } from './payer-call.tsx';
import { cautionsInWords, routeInWords } from './payer-words.ts';
import { StatementList } from './statement-list.tsx';
import { Statements } from './statements.tsx';

/** Who probably pays, what else is possible, whom to call, what to have ready and what people often get wrong. */
export function PayerAnswer() {
  const { today } = useModel();
  const advice = payerRoutes(payerRules(), usePayerAnswers().answers.value, today());
  const { isGeneral, amounts, call, ready } = advice;
  const [first, ...rest] = advice.routes;
  const likely = first && !isGeneral ? routeInWords(first, amounts) : [];
  const others = isGeneral ? advice.routes : rest;
  const cautions = cautionsInWords(advice.cautions);
  const callFirst = first?.call ?? [];
  const callToo = call.filter((contact) => !callFirst.includes(contact));
  return (
    <section aria-labelledby="payer-answer">
      <Heading2 id="payer-answer" sign="money">
        {t('payer.answer')}
      </Heading2>
      <Text lead>
        <Explained>{first && !isGeneral ? t(`payer.likely.${first.payer}`) : t('payer.general')}</Explained>
      </Text>
      {likely.length > 0 && <StatementList statements={likely} />}
      {likely.length > 0 && <Statements statements={likely} />}
      <Notice>
        <Text>{t('payer.disclaimer')}</Text>
      </Notice>
      <Heading2 sign="money">{t(isGeneral ? 'payer.possible' : 'payer.others')}</Heading2>
      {others.map((route) => (
        <div key={route.payer}>
          <SmallHeading level={3}>{t(`payer.name.${route.payer}`)}</SmallHeading>
          <StatementList statements={routeInWords(route, amounts)} />
        </div>
      ))}
      <Statements statements={others.flatMap((route) => routeInWords(route, amounts))} />
      <Heading2 sign="phone">{t('payer.call')}</Heading2>
      <PlaceChoice />
      <PayerCall contacts={callFirst} />
      {callToo.length > 0 && (
        <Disclosure title={t('payer.callToo')}>
          <PayerCall contacts={callToo} />
        </Disclosure>
      )}
      <Heading2 sign="letter">{t('payer.ready.title')}</Heading2>
      <ul class="plain-list">
        {ready.map((id) => (
          <li key={id}>
            <Explained>{t(`payer.ready.${id}`)}</Explained>
          </li>
        ))}
      </ul>
      <Heading2 sign="search">{t('payer.caution.title')}</Heading2>
      <StatementList statements={cautions} />
      <Statements statements={cautions} />
    </section>
  );
}
