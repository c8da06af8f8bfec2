import type { Locale } from '@/core/locale/locale.ts';

/** What advice sounds like in one language, and what shows that a text warns instead. */
interface Sound {
  /** Advice whatever it is about. */
  readonly always: readonly RegExp[];
  /** Rates and doublings that only a swindler names; labs count with them to show what they come to. */
  readonly lures: readonly RegExp[];
  /** Advice when the same sentence names something to invest in. */
  readonly toBuy: readonly RegExp[];
  readonly asset: RegExp;
  /** Words of a text that speaks of the risk. */
  readonly risk: RegExp;
}

/** Patterns by language. A negation before the verb («не вкладывайте», «салбаңыз») is no advice. */
export const sounds: Readonly<Record<Locale, Sound>> = {
  ky: {
    always: [
      /кепилденген (пайда|киреше|табыш)|(пайда|киреше|табыш)\p{L}* (кепилденген|кепилденет|кепилдик (берилет|беребиз))/iu,
      /тобокел(дик|чилик)?сиз/iu,
      /тобокел\p{L}* (жок|болбойт)(?!\p{L})/iu,
      /пассивдүү киреше/iu,
      /акча\p{L}* (эки|үч|он) эсе|эки эсе көбөйт(өсүз|үп алыңыз)/iu,
      /байып (кетесиз|аласыз|алыңыз)|байыйсыз/iu,
      /(баасы|курсу|наркы) (сөзсүз |жакында |дагы |тез )?(өсөт|көтөрүлөт|эки эселенет|кымбаттайт)/iu,
      /(сатып алганга|салганга|инвестиция салууга) (эң |азыр )?(жакшы|ыңгайлуу|убакыт)/iu,
      /инвестиция (салыңыз|кылыңыз|салып коюңуз)/iu,
      /(сатып алууга|сатып алууну|инвестиция салууга|инвестиция салууну) (кеңеш беребиз|сунуштайбыз|сунуш кылабыз)/iu,
    ],
    lures: [
      /(күнүнө|күн сайын|жумасына|апта сайын|айына|ай сайын) \d+(,\d+)?\s?%/iu,
      /\d+ (күндө|айда|жумада) (эки|үч|\d+) эсе/iu,
    ],
    toBuy: [
      /сатып ал(ыңыз|ыңыздар|гыла|ып коюңуз|ганыңыз (оң|жакшы))/iu,
      /акча\p{L}* (салыңыз|салып коюңуз)|салым салыңыз/iu,
      /(азыр|бүгүн|шашылыш) (сатып алуу|сатып ал|салуу) керек/iu,
    ],
    asset: /биткоин|токен|монета|крипто|актив|акция|үлүш|эфир|bitcoin|ether|coin/iu,
    risk: /тобокел(?!\p{L}*(сиз| жок| болбойт))|жогото|жоготу|жоголу|алдам|алдаш|алдай|алдоо|кепилдик (жок|бербейт)|кепилденбе|кеңеш (эмес|бербей)|ишенбе|шек|уурда/iu,
  },
  ru: {
    always: [
      /гарантированн\p{L}* (прибыл|доход|заработ)|(прибыль|доход)\p{L}* гарантир/iu,
      /без (всякого |малейшего )?риска|безрисков/iu,
      /риска (нет|никакого|не будет)(?!\p{L})/iu,
      /(?<!не )(?<!\p{L})вложи(те)? побольше/iu,
      /пассивн\p{L}* доход/iu,
      /удво(ите|ить|им|ит) (ваши |свои |твои )?(деньги|вложени|капитал|средств)/iu,
      /(вы )?(точно |быстро )?разбогате(ете|ть)/iu,
      /(цена|курс|стоимость) (токена |монеты |биткоина )?(точно |обязательно |скоро |непременно |ещё )?(вырастет|поднимется|удвоится|взлетит|будет расти)/iu,
      /самое время (покупать|купить|вкладывать|вложить|инвестировать)/iu,
      /(советуем|рекомендуем|стоит|пора|успейте|спешите) (\p{L}+ ){0,2}(купить|покупать|вложить|вкладывать|инвестировать)/iu,
      /(?<!не )инвестируйте/iu,
    ],
    lures: [
      /\d+(,\d+)?\s?% (в|каждый|каждую|за) (день|сутки|неделю|месяц)/iu,
      /(вдвое|втрое|в \d+ раза?) за \d+ (дн|недел|месяц)/iu,
    ],
    toBuy: [/(?<!не )(?<!\p{L})(купите|покупайте|приобретайте|приобретите|вложите|вкладывайте)(?!\p{L})/iu],
    asset: /биткоин|токен|монет|крипт|актив|акци|дол[юя]|эфир|bitcoin|ether|coin/iu,
    risk: /риск[^.]{0,40}(есть|велик|высок|потер)|потер(я|е|и)|лиши(т|ш)|мошенн|обман|обещ|не гарантир|гарантий нет|не совет|не верьте|подозр|украд|краж/iu,
  },
  en: {
    always: [
      /guaranteed (profit|return|income|gain)|(profits?|returns?|income) (is|are) guaranteed/i,
      /\b(risk[- ]free|without (any )?risk|no risk at all|zero risk)\b/i,
      /\b(with|there is) no risk\b(?! (that|of))|, no risk\b/i,
      /passive income/i,
      /double your (money|savings|funds|coins)/i,
      /\byou will (get|become|be) rich\b|get rich (quick|fast)/i,
      /\b(price|rate|value) will (certainly |surely |definitely |soon |only )?(rise|grow|go up|double|soar|increase)\b/i,
      /\b(good|best|right|perfect) time to (buy|invest)\b|\bnow is the time to (buy|invest)\b/i,
      /\b(we (recommend|advise)|you should|you must|don’t miss)\b[^.]{0,25}\b(buy|invest)/i,
      /\b(safe|sure) investment\b/i,
      /(?<!(not|never|n’t) )\binvest (now|today|in)\b/i,
    ],
    lures: [
      /\d+(\.\d+)?\s?% (a|per|each|every) (day|week|month)/i,
      /\b(double|triple)d? in \d+ (day|week|month)/i,
    ],
    toBuy: [
      /(?<!(to|not|never|n’t|can|may|who|they|people|you|would|could) )\bbuy (now|today|it now|some|your first|more|at least|this|these)\b/i,
      /(^|[.!?:;] )Buy\b/,
    ],
    asset: /bitcoin|token|coin|crypto|asset|share|stock|ether/i,
    risk: /\blos(e|es|ing|t|s|ses)\b|fraud|scam|thie(f|ves)|cheat|promis|no guarantee|not guaranteed|not advice|no advice|suspicio|steal|stolen/i,
  },
};
