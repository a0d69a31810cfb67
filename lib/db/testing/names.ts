export const template = "template_of_tests";
export const appRole = { name: "icrtop_app", password: "tests" };
