package dev.gouji.rules;

import java.util.regex.Pattern;

/** What an agency's name tells of its level. What it does not tell for certain is left open. */
record Agency(String name) {
    private static final Pattern STATE = Pattern.compile("^(?:国家|中国|中华人民共和国|国务院|最高人民).*");
    private static final Pattern GOVERNMENT_OFFICE = Pattern.compile("人民政府(?:办公厅|办公室)?$");
    private static final Pattern LOCAL_GOVERNMENT = Pattern.compile(
            ".*(?:县|(?<!自治)区|旗|镇|乡|街道|苏木|[\u4E00-\u9FFF]{2,}市[\u4E00-\u9FFF]{1,6}市)人民政府(?:办公厅|办公室)?$|.*(?:街道办事处|街道办)$");
    private static final Pattern PROVINCIAL =
            Pattern.compile("^(?:[\u4E00-\u9FFF]{2,5}(?:省|自治区)|北京市|天津市|上海市|重庆市)人民政府(?:办公厅|办公室)?$");
    private static final Pattern REGION_FIRST =
            Pattern.compile("^[\u4E00-\u9FFF]{2,6}?(?:省|自治区|自治州|地区|市(?!场)|州|盟|县|(?<!地)区|旗|镇|乡).*");
    private static final Pattern DEPARTMENT = Pattern.compile(".*(?:厅|局|委员会|委|办公室|办|处|支队|大队|中心|管委会)$");

    /** Whether it is a department, or a government below the city divided into districts: it cannot make regulations. */
    boolean cannotMakeRegulations() {
        if (STATE.matcher(name).matches()) {
            return false;
        }
        if (GOVERNMENT_OFFICE.matcher(name).find()) {
            return LOCAL_GOVERNMENT.matcher(name).matches();
        }
        return LOCAL_GOVERNMENT.matcher(name).matches()
                || (REGION_FIRST.matcher(name).matches()
                        && DEPARTMENT.matcher(name).matches());
    }

    /** Whether it is the government of a province, an autonomous region or a municipality under the central government. */
    boolean isProvincialGovernment() {
        return PROVINCIAL.matcher(name).matches();
    }

    boolean isOfTheState() {
        return STATE.matcher(name).matches();
    }
}
