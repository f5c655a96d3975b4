package dev.gouji.audit.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "淮安市洪泽区人民政府, 洪泽区人民政府",
        "淮安市洪泽区人民政府, 淮安市洪泽区政府",
        "淮安市洪泽区人民政府, 江苏省淮安市洪泽区人民政府",
        "淮安市洪泽区人民政府, 江苏淮安市洪泽区人民政府",
        "淮安市洪泽区人民政府, 江苏省洪泽区人民政府",
        "淮安市洪泽区人民政府, 淮安市 洪泽区　人民政府",
        "淮安市洪泽区人民政府, 淮安市洪澤區人民政府",
        "淮安市洪泽区人民政府, （淮安市）洪泽区人民政府",
        "洪泽区人民政府, 江苏省淮安市洪泽区人民政府",
        "淮安市洪泽区人民政府, 淮安市洪泽区人民政府办公室",
        "淮安市洪泽区人民政府办公室, 洪泽区人民政府",
        "上海市人民政府办公厅, 上海市人民政府",
        "苏州市昆山市教育局, 昆山市教育局",
        "昆山市教育局, 江苏省昆山市教育局",
        "昆山市教育局, 苏州市昆山市教育局",
        "昆山市花桥镇人民政府, 苏州市昆山市花桥镇人民政府",
        "洪泽区蒋坝镇人民政府, 蒋坝镇政府",
        "蒋坝镇人民政府, 江苏省淮安市洪泽区蒋坝镇人民政府",
        "洪泽区高良涧街道办事处, 高良涧街道",
        "洪泽区高良涧街道办事处, 淮安市洪泽区高良涧街道办",
        "石家庄市赵县财政局, 赵县财政局",
        "青岛市市北区城市管理局, 市北区城市管理局",
        "晋城市城区住房和城乡建设局, 城区住房和城乡建设局",
        "伊犁哈萨克自治州霍城县人民政府, 新疆维吾尔自治区霍城县人民政府",
        "青海省海南藏族自治州人民政府, 海南藏族自治州政府",
        "内蒙古自治区教育厅, 内蒙古教育厅",
        "浦东新区卫生健康委员会, 上海市浦东新区卫生健康委",
        "苏州工业园区管理委员会, 苏州工业园区管委会",
        "广西壮族自治区南宁市青秀区司法局, 南宁市青秀区司法局",
    })
    void names_that_differ_in_writing_or_by_the_regions_before_them_are_one_agency(String known, String written) {
        AgencyNames names = new AgencyNames();
        names.add(known);
        names.add("淮安市清江浦区应急管理局");

        assertThat(names.find(written)).isEqualTo(new AgencyMatch.One(known));
    }

    @ParameterizedTest
    @CsvSource({
        "淮安市洪泽区市场监督管理局, 淮安市清江浦区市场监督管理局",
        "洪泽区市场监督管理局, 清江浦区市场监督管理局",
        "洪泽区市场监督管理局, 淮安市市场监督管理局",
        "洪泽区市场监督管理局, 洪泽区人民政府",
        "洪泽区人民政府, 洪泽区人民政府本级",
        "洪泽区人民政府, 洪泽区政务服务管理办公室",
        "北京市朝阳区人民政府, 长春市朝阳区人民政府",
        "北京市朝阳区人民政府, 辽宁省朝阳市人民政府",
        "吉林省人民政府, 吉林市人民政府",
        "西城区人民政府, 城区人民政府",
        "晋城市城区人民政府, 阳泉市城区人民政府",
        "沈丘县城关镇人民政府, 淮阳县城关镇人民政府",
        "昆山市教育局, 太仓市教育局",
        "洪泽区住房和城乡建设局, 建设局",
        "洪泽区教育局, 洪泽区教育考试院",
        "洪泽区城市管理局, 洪泽区管理局",
        "洪泽区教育局, 教育局",
        "江苏省教育厅, 河南省教育厅",
    })
    void names_that_are_alike_are_not_taken_for_each_other(String known, String written) {
        AgencyNames names = new AgencyNames();
        names.add(known);
        names.add("淮安市盱眙县应急管理局");

        assertThat(names.find(written)).isInstanceOf(AgencyMatch.Unclear.class);
    }

    @Test
    void what_fits_several_is_left_open_and_tells_whom() {
        AgencyNames names = new AgencyNames();
        names.add("北京市朝阳区人民政府");
        names.add("长春市朝阳区人民政府");

        assertThat(names.find("朝阳区人民政府")).isEqualTo(new AgencyMatch.Unclear(List.of("北京市朝阳区人民政府", "长春市朝阳区人民政府")));
        assertThat(names.find("吉林省长春市朝阳区政府")).isEqualTo(new AgencyMatch.One("长春市朝阳区人民政府"));
    }

    @Test
    void other_names_count_as_the_agency_own() {
        AgencyNames names = new AgencyNames();
        names.add("洪泽区卫生健康委员会");
        names.alias("洪泽区卫生健康委员会", "洪泽区卫健委");
        names.alias("洪泽区卫生健康委员会", "洪泽区卫生和计划生育委员会");

        assertThat(names.find("淮安市洪泽区卫健委")).isEqualTo(new AgencyMatch.One("洪泽区卫生健康委员会"));
        assertThat(names.find("洪泽区卫生和计划生育委员会")).isEqualTo(new AgencyMatch.One("洪泽区卫生健康委员会"));
    }
}
