/** The keys of one row, left to right, parted by spaces. A key may write more than one letter. */
type Row = string;

/** Where the letters of a language stand on the keyboard. Capitals are not data: they follow from the language. */
export interface Layout {
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The three rows of every keyboard, as people who write the language know them. */
  readonly rows: readonly [Row, Row, Row];
  /** Letters that other keyboards hide behind a long press; empty when the rows hold them all. */
  readonly more: Row;
}

/** By language tag. Others can be added here and nowhere else. */
export const LAYOUTS = {
  nl: {
    name: 'Nederlands',
    direction: 'ltr',
    rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m ij'],
    more: 'é è ë ê ï ó ö ü á',
  },
  en: {
    name: 'English',
    direction: 'ltr',
    rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'],
    more: '',
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    rows: ['ض ص ث ق ف غ ع ه خ ح ج د', 'ش س ي ب ل ا ت ن م ك ط ذ', 'ئ ء ؤ ر ى ة و ز ظ'],
    more: 'أ إ آ لا',
  },
  uk: {
    name: 'Українська',
    direction: 'ltr',
    rows: ['й ц у к е н г ш щ з х ї', 'ф і в а п р о л д ж є', 'ґ я ч с м и т ь б ю'],
    more: '',
  },
  pl: {
    name: 'Polski',
    direction: 'ltr',
    rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'],
    more: 'ą ć ę ł ń ó ś ź ż',
  },
  tr: {
    name: 'Türkçe',
    direction: 'ltr',
    rows: ['q w e r t y u ı o p ğ ü', 'a s d f g h j k l ş i', 'z x c v b n m ö ç'],
    more: 'â î û',
  },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutId = keyof typeof LAYOUTS;

export const LAYOUT_IDS = Object.keys(LAYOUTS) as readonly LayoutId[];

/** The same for every language: a postcode is written in these digits. */
export const SIGN_ROWS: readonly Row[] = ['1 2 3 4 5 6 7 8 9 0', '- / & + ( ) . , : ? !'];

/** The layout of a language that the app speaks; Dutch when there is none. */
export const layoutOf = (locale: string): LayoutId => LAYOUT_IDS.find((id) => id === locale.split('-')[0]) ?? 'nl';
