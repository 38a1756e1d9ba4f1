import { type ThemeConfig, theme } from 'antd'

/** The class below which antd's CSS variables (--ant-*) stand. */
export const variablesClass = 'sanbao'

/** The vermilion of the brand's seal; for the mark alone, never for actions. */
const seal = '#b5402f'

/** Green as text by night. */
const nightLink = '#63c2af'

const fontFamily = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(', ')

const shared = {
  fontFamily,
  fontSize: 15,
  borderRadius: 10,
  controlHeight: 40,
  controlHeightLG: 48,
  wireframe: false,
} satisfies ThemeConfig['token']

/** The product's look: pine green on warm paper, and the same by night; without motion for who asked for that. */
export function pageTheme(dark: boolean, still: boolean): ThemeConfig {
  return {
    cssVar: { key: variablesClass },
    hashed: false,
    // The styles come in a file: see loadAntdStyles.
    zeroRuntime: true,
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...shared,
      motion: !still,
      ...(dark
        ? {
            // antd darkens what it is given for the night: these end up readable as letters.
            colorPrimary: '#4fb3a0',
            colorInfo: '#4fb3a0',
            colorLink: nightLink,
            colorBgLayout: '#121716',
            colorBgContainer: '#1a201f',
            colorBgElevated: '#212827',
            colorTextBase: '#e9edeb',
            colorTextSecondary: '#a9b4b0',
            colorTextDescription: '#a9b4b0',
            colorTextPlaceholder: '#87928e',
          }
        : {
            colorPrimary: '#1c6b5e',
            colorInfo: '#1c6b5e',
            colorLink: '#1c6b5e',
            // Tints by hand: the ones that antd derives from a green this deep are grey.
            colorPrimaryBg: '#e2efeb',
            colorPrimaryBgHover: '#d0e4de',
            colorPrimaryBorder: '#a8cdc3',
            colorPrimaryBorderHover: '#7fb4a7',
            colorPrimaryHover: '#25806f',
            colorPrimaryActive: '#13524a',
            colorErrorBg: '#fdf1ee',
            colorErrorBgHover: '#fae3dd',
            colorErrorBorder: '#eebcb2',
            colorBgLayout: '#f6f5f1',
            colorTextBase: '#1d2624',
            colorTextSecondary: '#56625f',
            colorTextDescription: '#56625f',
            colorTextPlaceholder: '#6b7673',
          }),
      colorError: dark ? '#f08a7a' : seal,
    },
    components: {
      Form: { verticalLabelPadding: '0 0 6px', labelHeight: 24 },
      // By night the green is light: dark letters stand out from it, white ones would not.
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        ...(dark ? { primaryColor: '#0b1513' } : {}),
      },
      Menu: {
        activeBarBorderWidth: 0,
        itemBorderRadius: 8,
        // By night the primary colour is too dark to be read as text.
        ...(dark ? { itemSelectedColor: nightLink, horizontalItemSelectedColor: nightLink } : {}),
      },
    },
  }
}
