// Written by .generate/templates.py: change that and run it again.

extension PlanTemplate {
  /// `plan.json` of the year 2024.
  public static let plan = #"""
    {"areas":{"a1-guidance":{"name":"思想引领","nameEn":"Ideological guidance","order":1,"pinyin":
    "sxyl","shortNameEn":"Guidance","wording":"深学细悟笃行强素质，在强化妇女思想引领上下真功"},
    "a2-reform":{"name":"改革落实","nameEn":"Reform delivery","order":2,"pinyin":"ggls",
    "shortNameEn":"Reform","wording":"紧扣目标任务抓落实，在推进妇联全方位各领域改革上出实招"},
    "a3-care":{"name":"关爱服务","nameEn":"Care and services","order":3,"pinyin":"gafw",
    "shortNameEn":"Care","wording":"用心用情用力优服务，在关注民生为妇女儿童排忧解难上建新功"},
    "a4-conduct":{"name":"队伍作风","nameEn":"Team and conduct","order":4,"pinyin":"dwzf",
    "shortNameEn":"Conduct","wording":"锻造队伍显担当，在加强妇联系统干部作风建设上见实效"}},
    "calendar":{"preset":"monthEnd"},"end":"2024-12-31","indicators":{"brands":{"cadence":
    "halfyear","decimals":0,"direction":"up","entryMode":"period","initiative":"work-brands","kind":
    "stock","name":"特色工作品牌数","nameEn":"Work brands","order":1,"origin":"suggested",
    "shortName":"工作品牌数","shortNameEn":"Brands","unitOfMeasure":"个","unitOfMeasureEn":"units",
    "weight":"1"},"care-events":{"cadence":"month","decimals":0,"direction":"up","entryMode":
    "period","initiative":"children-care","kind":"flow","name":"儿童关爱活动场次","nameEn":
    "Care events","order":1,"origin":"suggested","shortName":"儿童关爱场次","shortNameEn":
    "Care events","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},"care-reach":{
    "atLeast":"care-events","cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"children-care","kind":"flow","name":"服务儿童人次","nameEn":
    "Children served (times)","order":2,"origin":"suggested","shortName":"服务儿童","shortNameEn":
    "Children","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},"cf-communities":{
    "cadence":"quarter","decimals":0,"direction":"up","entryMode":"period","initiative":
    "child-friendly-city","kind":"stock","name":"儿童友好社区数","nameEn":
    "Child-friendly communities","order":1,"origin":"suggested","shortName":"友好社区数",
    "shortNameEn":"CF communit.","unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},
    "cf-units":{"cadence":"quarter","decimals":0,"direction":"up","entryMode":"period","initiative":
    "child-friendly-city","kind":"stock","name":"儿童友好单元数","nameEn":
    "Child-friendly units (venues)","order":2,"origin":"suggested","shortName":"友好单元数",
    "shortNameEn":"CF venues","unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},
    "discipline-sessions":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"discipline-study","kind":"flow","name":"党纪学习教育次数","nameEn":
    "Discipline study sessions","order":1,"origin":"suggested","shortName":"党纪学习次数",
    "shortNameEn":"Discipline","unitOfMeasure":"次","unitOfMeasureEn":"times","weight":"1"},
    "family-events":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"family-governance","kind":"flow","name":"家庭家教家风活动场次","nameEn":
    "Family-virtue events","order":1,"origin":"suggested","shortName":"家风场次","shortNameEn":
    "Family evts","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},"family-reach":{
    "cadence":"month","decimals":0,"direction":"up","entryMode":"period","initiative":
    "family-governance","kind":"flow","name":"参与家庭","nameEn":"Families taking part","order":2,
    "origin":"suggested","shortName":"参与家庭","shortNameEn":"Families","unitOfMeasure":"户次",
    "unitOfMeasureEn":"families","weight":"1"},"hall-events":{"cadence":"month","decimals":0,
    "direction":"up","entryMode":"period","initiative":"lecture-halls","kind":"flow","name":
    "讲习所活动场次","nameEn":"Hall events","order":2,"origin":"suggested","shortName":"讲习所场次",
    "shortNameEn":"Hall events","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},
    "halls-built":{"cadence":"quarter","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"lecture-halls","kind":"stock","name":"建成讲习所数","nameEn":
    "Lecture halls in being","order":1,"origin":"suggested","shortName":"讲习所数","shortNameEn":
    "Halls","unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},"hk-communities":{
    "cadence":"quarter","decimals":0,"direction":"up","entryMode":"period","initiative":
    "housekeeping-community","kind":"stock","name":"覆盖社区数","nameEn":"Communities covered",
    "order":2,"origin":"suggested","shortName":"家政社区数","shortNameEn":"Communities",
    "unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},"hk-events":{"cadence":"month",
    "decimals":0,"direction":"up","entryMode":"period","initiative":"housekeeping-community","kind":
    "flow","name":"家政进社区场次","nameEn":"Community sessions","order":1,"origin":"suggested",
    "shortName":"社区家政场次","shortNameEn":"Comm. sess.","unitOfMeasure":"场","unitOfMeasureEn":
    "events","weight":"1"},"hk-trainees":{"cadence":"month","decimals":0,"direction":"up",
    "entryMode":"period","initiative":"domestic-service","kind":"flow","name":"巾帼家政培训人次",
    "nameEn":"Domestic-service trainees","order":1,"origin":"suggested","shortName":"家政培训人次",
    "shortNameEn":"Trainees","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},
    "jm-cases":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period","initiative":
    "jasmine-sisters","kind":"flow","name":"家事辅导调解受理","nameEn":"Cases taken","order":1,
    "origin":"suggested","shortName":"调解受理","shortNameEn":"Cases","unitOfMeasure":"件",
    "unitOfMeasureEn":"items","weight":"1"},"jm-guidance":{"cadence":"month","decimals":0,
    "direction":"up","entryMode":"period","initiative":"jasmine-sisters","kind":"flow","name":
    "家庭教育指导人次","nameEn":"Parenting guidance (times)","order":3,"origin":"suggested",
    "shortName":"家教指导人次","shortNameEn":"Guidance","unitOfMeasure":"人次","unitOfMeasureEn":
    "people","weight":"1"},"jm-success":{"cadence":"month","decimals":1,"denominatorName":"受理",
    "denominatorNameEn":"Taken","direction":"keepAtLeast","entryMode":"period","initiative":
    "jasmine-sisters","kind":"ratio","name":"调解成功率","nameEn":"Mediation success rate",
    "numeratorName":"调解成功","numeratorNameEn":"Succeeded","numeratorUnit":"件","numeratorUnitEn":
    "items","order":2,"origin":"suggested","shortName":"调解成功率","shortNameEn":"Mediation",
    "unitOfMeasure":"%","unitOfMeasureEn":"%","weight":"1"},"joint-done":{"cadence":"halfyear",
    "decimals":0,"direction":"up","entryMode":"cumulative","initiative":"joint-deployment","kind":
    "milestone","name":"同部署同落实","nameEn":"Joint planning done","order":1,"origin":"suggested",
    "shortName":"同部署节点","shortNameEn":"Joint plan","stages":[{"name":"方案","nameEn":"Plan",
    "weight":"20"},{"name":"启动","nameEn":"Start","weight":"30"},{"name":"实施","nameEn":"Doing",
    "weight":"30"},{"name":"总结","nameEn":"Summary","weight":"20"}],"unitOfMeasure":"节点",
    "unitOfMeasureEn":"stages","weight":"1"},"lecture-events":{"cadence":"month","decimals":0,
    "direction":"up","entryMode":"period","initiative":"jinguo-lectures","kind":"flow","name":
    "巾帼大宣讲场次","nameEn":"Lectures held","order":1,"origin":"suggested","shortName":
    "大宣讲场次","shortNameEn":"Lectures","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":
    "1"},"lecture-reach":{"atLeast":"lecture-events","cadence":"month","decimals":0,"direction":
    "up","entryMode":"period","initiative":"jinguo-lectures","kind":"flow","name":
    "巾帼大宣讲受众人次","nameEn":"Lecture audience","order":2,"origin":"suggested","shortName":
    "大宣讲人次","shortNameEn":"Audience","unitOfMeasure":"人次","unitOfMeasureEn":"people",
    "weight":"1"},"match-events":{"cadence":"month","decimals":0,"direction":"up","entryMode":
    "period","initiative":"youth-matching","kind":"flow","name":"交友活动场次","nameEn":
    "Matching events","order":1,"origin":"suggested","shortName":"交友场次","shortNameEn":
    "Matching","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},"match-pairs":{
    "cadence":"month","decimals":0,"direction":"up","entryMode":"period","initiative":
    "youth-matching","kind":"flow","name":"牵手成功","nameEn":"Couples matched","order":2,"origin":
    "suggested","shortName":"牵手成功","shortNameEn":"Couples","unitOfMeasure":"对",
    "unitOfMeasureEn":"couples","weight":"1"},"media-items":{"cadence":"month","decimals":0,
    "direction":"up","entryMode":"period","initiative":"work-highlights","kind":"flow","name":
    "市级以上媒体采用","nameEn":"Items used by city-level+ media","order":1,"origin":"suggested",
    "shortName":"媒体采用","shortNameEn":"Media items","unitOfMeasure":"篇","unitOfMeasureEn":
    "papers","weight":"1"},"needs-closed":{"cadence":"month","decimals":1,"denominatorName":"受理",
    "denominatorNameEn":"Taken","direction":"keepAtLeast","entryMode":"period","initiative":
    "urgent-needs","kind":"ratio","name":"群众诉求办结率","nameEn":"Requests closed",
    "numeratorName":"已办结","numeratorNameEn":"Closed","numeratorUnit":"件","numeratorUnitEn":
    "items","order":1,"origin":"suggested","shortName":"诉求办结率","shortNameEn":"Needs closed",
    "unitOfMeasure":"%","unitOfMeasureEn":"%","weight":"1"},"needs-collected":{"cadence":"quarter",
    "decimals":0,"direction":"up","entryMode":"period","initiative":"needs-oriented","kind":"flow",
    "name":"需求意见征集","nameEn":"Needs and opinions collected","order":1,"origin":"suggested",
    "shortName":"意见征集","shortNameEn":"Opinions","unitOfMeasure":"条","unitOfMeasureEn":"items",
    "weight":"1"},"online-homes":{"cadence":"quarter","decimals":0,"direction":"up","entryMode":
    "period","initiative":"online-federation","kind":"stock","name":"网上妇女之家/微家","nameEn":
    "Online women's homes","order":1,"origin":"suggested","shortName":"网上妇女之家","shortNameEn":
    "Online homes","unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},"online-products":{
    "cadence":"month","decimals":0,"direction":"up","entryMode":"period","initiative":
    "outreach-methods","kind":"flow","name":"线上宣传产品","nameEn":"Online outreach items","order":
    1,"origin":"suggested","shortName":"线上产品","shortNameEn":"Online items","unitOfMeasure":"件",
    "unitOfMeasureEn":"items","weight":"1"},"online-reach":{"cadence":"month","decimals":0,
    "direction":"up","entryMode":"period","initiative":"online-federation","kind":"flow","name":
    "网上触达人次","nameEn":"Online reach","order":2,"origin":"suggested","shortName":"网上触达",
    "shortNameEn":"Online reach","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},
    "outline-met":{"cadence":"year","decimals":1,"denominatorName":"重难点指标","denominatorNameEn":
    "Key indicators","direction":"up","entryMode":"cumulative","initiative":"two-outlines","kind":
    "ratio","name":"“两纲”重难点指标达标率","nameEn":"Key Outline indicators met","numeratorName":
    "达标指标","numeratorNameEn":"Met","numeratorUnit":"项","numeratorUnitEn":"tasks","order":1,
    "origin":"suggested","shortName":"两纲达标率","shortNameEn":"Outlines met","unitOfMeasure":"%",
    "unitOfMeasureEn":"%","weight":"1"},"pair-cover":{"cadence":"month","decimals":1,
    "denominatorName":"应结对","denominatorNameEn":"To be paired","direction":"up","entryMode":
    "cumulative","initiative":"loving-mothers","kind":"ratio","name":"结对关爱覆盖率","nameEn":
    "Pairing coverage","numeratorName":"已结对","numeratorNameEn":"Paired","numeratorUnit":"名",
    "numeratorUnitEn":"people","order":1,"origin":"suggested","shortName":"结对覆盖率",
    "shortNameEn":"Pair cover","unitOfMeasure":"%","unitOfMeasureEn":"%","weight":"1"},
    "pair-visits":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"loving-mothers","kind":"flow","name":"结对走访次数","nameEn":"Pair visits",
    "order":2,"origin":"suggested","shortName":"结对走访","shortNameEn":"Pair visits",
    "unitOfMeasure":"次","unitOfMeasureEn":"times","weight":"1"},"pillar-helped":{"cadence":"month",
    "decimals":0,"direction":"up","entryMode":"period","initiative":"pillar-mothers","kind":"flow",
    "name":"帮扶“顶梁柱母亲”","nameEn":"Pillar mothers supported","order":1,"origin":"suggested",
    "shortName":"帮扶母亲数","shortNameEn":"Mothers","unitOfMeasure":"名","unitOfMeasureEn":
    "people","weight":"1"},"plenum-reach":{"atLeast":"plenum-sessions","cadence":"month","decimals":
    0,"direction":"up","entryMode":"period","initiative":"plenum-study","kind":"flow","name":
    "参学人次","nameEn":"Attendances","order":2,"origin":"suggested","shortName":"全会学习人次",
    "shortNameEn":"Plenum att.","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},
    "plenum-sessions":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"plenum-study","kind":"flow","name":"专题学习宣讲场次","nameEn":
    "Study/briefing sessions","order":1,"origin":"suggested","shortName":"全会学习场次",
    "shortNameEn":"Plenum sess.","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},
    "practices":{"cadence":"quarter","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"experience-distil","kind":"flow","name":"经验做法材料","nameEn":
    "Good-practice papers","order":1,"origin":"suggested","shortName":"经验材料","shortNameEn":
    "Practices","unitOfMeasure":"篇","unitOfMeasureEn":"papers","weight":"1"},"practices-up":{
    "cadence":"quarter","decimals":0,"direction":"up","entryMode":"period","initiative":
    "experience-distil","kind":"flow","name":"获上级推广","nameEn":
    "Practices taken up by a higher level","order":2,"origin":"suggested","shortName":"上级推广",
    "shortNameEn":"Taken up","unitOfMeasure":"个","unitOfMeasureEn":"units","weight":"1"},
    "problem-closure":{"cadence":"month","decimals":1,"denominatorName":"问题","denominatorNameEn":
    "Problems","direction":"keepAtLeast","entryMode":"period","initiative":"problem-awareness",
    "kind":"ratio","name":"问题销号率","nameEn":"Problems closed","numeratorName":"已销号",
    "numeratorNameEn":"Closed","numeratorUnit":"个","numeratorUnitEn":"units","order":1,"origin":
    "suggested","shortName":"问题销号率","shortNameEn":"Probl.closed","unitOfMeasure":"%",
    "unitOfMeasureEn":"%","weight":"1"},"reform-done":{"cadence":"quarter","decimals":0,"direction":
    "up","entryMode":"cumulative","initiative":"reform-tasks","kind":"milestone","name":
    "改革任务完成","nameEn":"Reform tasks completed","order":1,"origin":"suggested","shortName":
    "改革任务","shortNameEn":"Reform tasks","stages":[{"name":"方案","nameEn":"Plan","weight":"20"},
    {"name":"启动","nameEn":"Start","weight":"30"},{"name":"实施","nameEn":"Doing","weight":"30"},{
    "name":"总结","nameEn":"Summary","weight":"20"}],"unitOfMeasure":"项","unitOfMeasureEn":"tasks",
    "weight":"1"},"stories":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"women-stories","kind":"flow","name":"妇女发展故事/典型宣传","nameEn":
    "Stories published","order":1,"origin":"suggested","shortName":"典型宣传","shortNameEn":
    "Stories","unitOfMeasure":"篇","unitOfMeasureEn":"papers","weight":"1"},"strait-events":{
    "cadence":"quarter","decimals":0,"direction":"up","entryMode":"period","initiative":
    "cross-strait","kind":"flow","name":"两岸交流活动场次","nameEn":"Exchange events","order":1,
    "origin":"suggested","shortName":"两岸场次","shortNameEn":"Strait evts","unitOfMeasure":"场",
    "unitOfMeasureEn":"events","weight":"1"},"strait-reach":{"atLeast":"strait-events","cadence":
    "quarter","decimals":0,"direction":"up","entryMode":"period","initiative":"cross-strait","kind":
    "flow","name":"两岸参与人次","nameEn":"Exchange attendances","order":2,"origin":"suggested",
    "shortName":"两岸人次","shortNameEn":"Strait att.","unitOfMeasure":"人次","unitOfMeasureEn":
    "people","weight":"1"},"study-events":{"cadence":"month","decimals":0,"direction":"up",
    "entryMode":"period","initiative":"jinguo-study","kind":"flow","name":"巾帼大学习活动场次",
    "nameEn":"Great Study events","order":1,"origin":"suggested","shortName":"大学习场次",
    "shortNameEn":"Study events","unitOfMeasure":"场","unitOfMeasureEn":"events","weight":"1"},
    "study-reach":{"atLeast":"study-events","cadence":"month","decimals":0,"direction":"up",
    "entryMode":"period","initiative":"jinguo-study","kind":"flow","name":"巾帼大学习参与人次",
    "nameEn":"Great Study attendances","order":2,"origin":"suggested","shortName":"大学习人次",
    "shortNameEn":"Study att.","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},
    "task-closure":{"cadence":"month","decimals":1,"denominatorName":"应办结","denominatorNameEn":
    "Due","direction":"keepAtLeast","entryMode":"period","initiative":"nail-spirit","kind":"ratio",
    "name":"督办任务按期办结率","nameEn":"Tasks closed on time","numeratorName":"按期办结",
    "numeratorNameEn":"Closed in time","numeratorUnit":"项","numeratorUnitEn":"tasks","order":1,
    "origin":"suggested","shortName":"按期办结率","shortNameEn":"On-time","unitOfMeasure":"%",
    "unitOfMeasureEn":"%","weight":"1"},"threenew-cover":{"cadence":"month","decimals":1,
    "denominatorName":"应建组织","denominatorNameEn":"To be set up","direction":"up","entryMode":
    "cumulative","initiative":"three-new","kind":"ratio","name":"“三新”领域妇联组织覆盖率","nameEn":
    "Coverage of three-new organisations","numeratorName":"已建组织","numeratorNameEn":"Set up",
    "numeratorUnit":"家","numeratorUnitEn":"orgs","order":1,"origin":"suggested","shortName":
    "三新覆盖率","shortNameEn":"3-new cover","unitOfMeasure":"%","unitOfMeasureEn":"%","weight":"1"
    },"training-attend":{"cadence":"quarter","decimals":0,"direction":"up","entryMode":"period",
    "initiative":"capacity","kind":"flow","name":"妇联干部培训人次","nameEn":
    "Cadre training attendances","order":1,"origin":"suggested","shortName":"干部培训人次",
    "shortNameEn":"Training att","unitOfMeasure":"人次","unitOfMeasureEn":"people","weight":"1"},
    "visits":{"cadence":"month","decimals":0,"direction":"up","entryMode":"period","initiative":
    "grassroots","kind":"flow","name":"基层走访调研次数","nameEn":"Grassroots visits","order":1,
    "origin":"suggested","shortName":"走访调研次数","shortNameEn":"Visits","unitOfMeasure":"次",
    "unitOfMeasureEn":"times","weight":"1"}},"initiatives":{"annual-goals":{"area":"a4-conduct",
    "name":"奋力实现全年目标任务","nameEn":"Meeting the year's targets","order":8,"shortName":
    "全年目标","shortNameEn":"Annual goals","type":"U"},"capacity":{"area":"a4-conduct","name":
    "提升政治能力、思维能力、实践能力","nameEn":"Political, thinking and practical ability","order":
    3,"shortName":"能力提升","shortNameEn":"Capacity","type":"M"},"child-friendly-city":{"area":
    "a3-care","name":"儿童友好城市建设","nameEn":"Child-friendly city","order":6,"shortName":
    "儿童友好城市","shortNameEn":"Child-friendly","type":"M"},"children-care":{"area":"a3-care",
    "name":"留守儿童、困难儿童关爱服务","nameEn":"Care for left-behind and needy children","order":
    1,"shortName":"儿童关爱","shortNameEn":"Children care","type":"M"},"cross-strait":{"area":
    "a2-reform","name":"海峡两岸妇女儿童家庭交流交往","nameEn":
    "Cross-strait exchange of women, children and families","order":5,"shortName":"两岸交流",
    "shortNameEn":"Cross-strait","type":"M"},"discipline-study":{"area":"a4-conduct","name":
    "党纪学习教育","nameEn":"Party discipline education","order":1,"shortName":"党纪学习教育",
    "shortNameEn":"Discipline","type":"M"},"domestic-service":{"area":"a3-care","name":
    "家政服务业提质扩容","nameEn":"Better and bigger domestic services","order":3,"shortName":
    "家政提质扩容","shortNameEn":"Domestic svc.","type":"M"},"experience-distil":{"area":
    "a2-reform","name":"凝练总结经验做法、提高含“经”量","nameEn":"Distilling good practice","order":
    10,"shortName":"经验总结","shortNameEn":"Good practice","type":"M"},"family-governance":{"area":
    "a2-reform","name":"家庭家教家风建设融入基层社会治理","nameEn":
    "Family, parenting and family-virtue work in grassroots governance","order":2,"shortName":
    "家庭家教家风","shortNameEn":"Family virtue","type":"M"},"grassroots":{"area":"a4-conduct",
    "name":"走出机关、走向基层、走进妇女","nameEn":"Out to the grassroots","order":5,"shortName":
    "走进基层","shortNameEn":"Grassroots","type":"M"},"growth-environment":{"area":"a3-care","name":
    "优化儿童成长环境","nameEn":"Better environment for children","order":5,"shortName":
    "儿童成长环境","shortNameEn":"Environment","type":"U"},"housekeeping-community":{"area":
    "a3-care","name":"巾帼家政进社区","nameEn":"Jinguo housekeeping into communities","order":4,
    "shortName":"家政进社区","shortNameEn":"Housekeeping","type":"M"},"influence":{"area":
    "a2-reform","name":"扩大妇联影响力、借势借力","nameEn":"Influence and partnerships","order":8,
    "shortName":"影响力借势","shortNameEn":"Influence","type":"Q"},"jasmine-sisters":{"area":
    "a3-care","name":"“茉莉姐姐”家事辅导调解暨家庭教育指导","nameEn":
    "“Jasmine Sisters” family mediation and parenting guidance","order":8,"shortName":"茉莉姐姐",
    "shortNameEn":"Jasmine Sis.","type":"M"},"jinguo-lectures":{"area":"a1-guidance","name":
    "巾帼大宣讲","nameEn":"Jinguo Great Lectures","order":4,"shortName":"巾帼大宣讲","shortNameEn":
    "Great Lectures","type":"M"},"jinguo-study":{"area":"a1-guidance","name":"巾帼大学习","nameEn":
    "Jinguo Great Study","order":3,"shortName":"巾帼大学习","shortNameEn":"Great Study","type":"M"},
    "joint-deployment":{"area":"a4-conduct","name":"作风建设与妇女儿童工作同部署同落实","nameEn":
    "Conduct work planned with core work","order":2,"shortName":"作风同部署","shortNameEn":
    "Joint planning","type":"M"},"lecture-halls":{"area":"a1-guidance","name":
    "“新时代巾帼讲习所”建设","nameEn":"New-Era Jinguo Lecture Halls","order":5,"shortName":
    "巾帼讲习所","shortNameEn":"Lecture halls","type":"M"},"loving-mothers":{"area":"a3-care",
    "name":"“爱心妈妈”结对帮扶","nameEn":"“Loving Mothers” pairing","order":2,"shortName":
    "爱心妈妈结对","shortNameEn":"Loving Mothers","type":"M"},"nail-spirit":{"area":"a2-reform",
    "name":"以钉钉子精神抓落实","nameEn":"Nail-by-nail delivery","order":6,"shortName":"任务抓落实",
    "shortNameEn":"Delivery","type":"M"},"needs-oriented":{"area":"a4-conduct","name":
    "以妇女群众实际需求为导向","nameEn":"Led by women's real needs","order":7,"shortName":
    "需求导向","shortNameEn":"Real needs","type":"M"},"new-liaison":{"area":"a4-conduct","name":
    "转变思想观念、创新联系服务举措","nameEn":"New ways to reach women","order":6,"shortName":
    "创新联系服务","shortNameEn":"New liaison","type":"Q"},"new-methods":{"area":"a2-reform","name":
    "探索工作新方法、新路径","nameEn":"New methods and paths","order":9,"shortName":"新方法新路径",
    "shortNameEn":"New methods","type":"Q"},"online-federation":{"area":"a2-reform","name":
    "网上妇联工作新形态","nameEn":"Online women's federation","order":4,"shortName":"网上妇联",
    "shortNameEn":"Online fed.","type":"M"},"outreach-methods":{"area":"a1-guidance","name":
    "创新线上线下宣传宣讲方式方法","nameEn":"New online/offline outreach methods","order":2,
    "shortName":"宣讲方式创新","shortNameEn":"Outreach","type":"M"},"pillar-mothers":{"area":
    "a3-care","name":"“顶梁柱母亲”帮扶行动","nameEn":"“Pillar Mothers” support","order":10,
    "shortName":"顶梁柱母亲","shortNameEn":"Pillar Mothers","type":"M"},"plenum-study":{"area":
    "a1-guidance","name":"学习宣传贯彻党的二十届三中全会精神","nameEn":"Study of the Third Plenum",
    "order":1,"shortName":"全会精神学习","shortNameEn":"Plenum study","type":"M"},
    "problem-awareness":{"area":"a4-conduct","name":"强化问题意识","nameEn":"Problem awareness",
    "order":4,"shortName":"问题意识","shortNameEn":"Problems","type":"M"},"reform-tasks":{"area":
    "a2-reform","name":"围绕全面深化改革目标任务","nameEn":"Reform target tasks","order":1,
    "shortName":"改革任务","shortNameEn":"Reform tasks","type":"M"},"theory-publicity":{"area":
    "a1-guidance","name":"持续学习宣传贯彻党的创新理论","nameEn":"Publicity of theory","order":6,
    "shortName":"创新理论宣传","shortNameEn":"Theory","type":"Q"},"three-new":{"area":"a2-reform",
    "name":"“三新”领域组织全覆盖","nameEn":"Full organisational coverage of the “three new” fields",
    "order":3,"shortName":"三新组织覆盖","shortNameEn":"Three-new orgs","type":"M"},"two-outlines":{
    "area":"a3-care","name":"“两纲”重难点指标（绩效管理）","nameEn":
    "Key indicators of the two Outlines","order":7,"shortName":"两纲指标","shortNameEn":
    "Two Outlines","type":"M"},"urgent-needs":{"area":"a3-care","name":"解决“急难愁盼”","nameEn":
    "Urgent needs resolved","order":11,"shortName":"急难愁盼","shortNameEn":"Urgent needs","type":
    "M"},"women-stories":{"area":"a1-guidance","name":"讲好妇女发展故事","nameEn":
    "Women's development stories","order":7,"shortName":"妇女发展故事","shortNameEn":
    "Women stories","type":"M"},"work-brands":{"area":"a2-reform","name":"打造工作品牌","nameEn":
    "Work brands","order":7,"shortName":"工作品牌","shortNameEn":"Work brands","type":"M"},
    "work-highlights":{"area":"a1-guidance","name":"宣传好妇女工作特色亮点","nameEn":
    "Publicising work highlights","order":8,"shortName":"特色亮点宣传","shortNameEn":"Highlights",
    "type":"M"},"youth-matching":{"area":"a3-care","name":"青年婚恋交友平台","nameEn":
    "Youth dating platform","order":9,"shortName":"青年交友","shortNameEn":"Youth dating","type":"M"
    }},"lampRules":{"ahead":"1.1","margin":"0.98","notDue":"0.05","onPace":"0.95","slow":"0.8"},
    "pace":{"curve":"linearMonths"},"programmes":{"eleven-matters":{"level":"city","name":
    "十一件实事","nameEn":"Eleven Practical Matters","order":2,"slots":{"s01":{"order":1},"s02":{
    "order":2},"s03":{"order":3},"s04":{"order":4},"s05":{"order":5},"s06":{"order":6},"s07":{
    "order":7},"s08":{"order":8},"s09":{"order":9},"s10":{"order":10},"s11":{"order":11}}},
    "five-actions":{"level":"city","name":"五项行动","nameEn":"Five Actions","order":1,"slots":{
    "s01":{"order":1},"s02":{"order":2},"s03":{"order":3},"s04":{"order":4},"s05":{"order":5}}}},
    "schema":1,"start":"2024-01-01","state":"active","year":2024}
    """#
}
