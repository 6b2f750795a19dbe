import { HostConfig } from 'adaptivecards';

const colour = (token: string, quiet = token) => ({ default: `var(--${token})`, subtle: `var(--${quiet})` });

const foregroundColors = {
  default: colour('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: colour('colorNeutralForeground3'),
  accent: colour('colorBrandForeground1'),
  attention: colour('colorStatusDangerForeground3'),
  good: colour('colorStatusSuccessForeground3'),
  warning: colour('colorPaletteMarigoldForeground2'),
};

const container = (background: string) => ({ backgroundColor: `var(--${background})`, foregroundColors });

/** How Teams draws cards, said in Fluent's tokens: the theme of the page around them decides the colours. */
export const cardLooks = new HostConfig({
  fontFamily: 'var(--fontFamilyBase)',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('colorNeutralBackground1'),
    emphasis: container('colorNeutralBackground3'),
    accent: container('colorBrandBackground2'),
    good: container('colorStatusSuccessBackground1'),
    attention: container('colorStatusDangerBackground1'),
    warning: container('colorStatusWarningBackground1'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: false,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { size: 'small', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { size: 'small' },
    },
    errorMessage: { size: 'small', color: 'attention' },
  },
  factSet: { title: { weight: 'bolder', maxWidth: 160, wrap: true }, value: { wrap: true }, spacing: 12 },
  textBlock: { headingLevel: 3 },
});
