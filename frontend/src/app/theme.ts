import { type ThemeConfig, theme } from 'antd'

/** The vermilion of the brand's seal; for the mark alone, never for actions. */
const seal = '#b5402f'

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
    cssVar: { key: 'sanbao' },
    hashed: false,
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...shared,
      motion: !still,
      ...(dark
        ? {
            colorPrimary: '#45a794',
            colorInfo: '#45a794',
            colorLink: '#63c2af',
            colorBgLayout: '#121716',
            colorBgContainer: '#1a201f',
            colorBgElevated: '#212827',
            colorTextBase: '#e9edeb',
          }
        : {
            colorPrimary: '#1c6b5e',
            colorInfo: '#1c6b5e',
            colorLink: '#1c6b5e',
            colorBgLayout: '#f6f5f1',
            colorTextBase: '#1d2624',
          }),
      colorError: dark ? '#e5705e' : seal,
    },
    components: {
      Layout: { headerHeight: 64, headerPadding: '0 24px' },
      Menu: { activeBarBorderWidth: 0, itemBorderRadius: 8 },
    },
  }
}
