export const home = {
  title: '首页',
  greeting: '您好，{{name}}',
}
